import writeGood from 'write-good';

export default async () => (text) => writeGood(text).length;
