import {
  type ContentModelBlockFormat,
  createDomToModelContext,
  type DomToModelOption,
  domToContentModel,
  Editor,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  type FormatApplier,
  type FormatParser,
  getDarkColor,
  type ModelToDomOption,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { debounce } from '../page/debounce';
import { fragment, trusted } from '../page/html';
import { DEFAULT_FONT } from './body';

const SAVE_DELAY = 400;
const LINE_CLASS = 'elementToProof';

export interface BodyEditor {
  cleanHtml(): string;
  /** Reports a pending change at once. */
  flush(): void;
  dispose(): void;
}

/** Makes the element Outlook's body editor: RoosterJS, so that its model, its snapshots and its export are the real ones. */
export function makeBodyEditor(body: HTMLDivElement, html: string, dark: boolean, onChange: () => void): BodyEditor {
  const changed = debounce(onChange, SAVE_DELAY);
  const editor = new Editor(body, {
    plugins: [
      new EditPlugin({ formatsToPreserveOnMerge: ['proofed'] }),
      new ShortcutPlugin(),
      new PastePlugin(),
      changeListener(changed),
    ],
    initialModel: domToContentModel(fragment(html), createDomToModelContext(undefined, PARSE_OPTIONS)),
    defaultDomToModelOptions: PARSE_OPTIONS,
    defaultModelToDomOptions: WRITE_OPTIONS,
    defaultSegmentFormat: { fontFamily: DEFAULT_FONT, fontSize: '12pt', textColor: 'rgb(0, 0, 0)' },
    trustedHTMLHandler: (markup) => trusted(markup),
    inDarkMode: dark,
    getDarkColor,
  });
  return {
    cleanHtml: () => exportContent(editor, 'HTML', WRITE_OPTIONS),
    flush: changed.flush,
    dispose: () => editor.dispose(),
  };
}

interface LineFormat extends ContentModelBlockFormat {
  proofed?: boolean;
}

// Rooster forgets classes; Outlook teaches it this one, which marks the lines that are the person's own.
const readLine: FormatParser<ContentModelBlockFormat> = (format: LineFormat, element) => {
  if (element.classList.contains(LINE_CLASS)) format.proofed = true;
};
const markLine: FormatApplier<ContentModelBlockFormat> = (format: LineFormat, element) => {
  if (format.proofed) element.classList.add(LINE_CLASS);
};
const PARSE_OPTIONS: DomToModelOption = { additionalFormatParsers: { block: [readLine] } };
const WRITE_OPTIONS: ModelToDomOption = { additionalFormatAppliers: { block: [markLine] } };

function changeListener(changed: () => void): EditorPlugin {
  return {
    getName: () => 'DraftSaver',
    initialize() {},
    dispose() {},
    onPluginEvent({ eventType }) {
      if (eventType === 'input' || eventType === 'contentChanged') changed();
    },
  };
}
