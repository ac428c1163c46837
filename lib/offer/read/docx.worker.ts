import mammoth from 'mammoth';

/** Pictures would only be thrown away again. */
const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));

/** Answers the bytes of a .docx file with its markup, or with nothing where they are none. */
self.onmessage = async ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    self.postMessage((await mammoth.convertToHtml({ arrayBuffer: data }, { convertImage })).value);
  } catch {
    self.postMessage(undefined);
  }
};
