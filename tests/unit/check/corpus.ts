import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real texts with labels, developed against but never copied into the repository. */
const FOLDER = join(import.meta.dirname, '../../../../shared/corpus');

export interface CorpusLetter {
  id: string;
  lang: string;
  kind: string;
  text: string;
  labels: Record<'greeting' | 'gratitude' | 'withdrawal' | 'reason' | 'apology' | 'goodwill' | 'closing', boolean>;
  unprofessional: { quote: string; where: string }[];
}

export interface TrickySentence {
  id: string;
  lang: string;
  text: string;
  gratitude: boolean | null;
  apology: boolean | null;
  withdrawal: boolean | null;
}

export const corpusIsHere = existsSync(join(FOLDER, 'letters.jsonl'));
export const WHERE = '../shared/corpus is not here: the figures on real letters are skipped';

export const corpusLetters = (language: string) => read<CorpusLetter>('letters.jsonl', language);
export const trickySentences = (language: string) => read<TrickySentence>('tricky.jsonl', language);

function read<Entry extends { lang: string }>(file: string, language: string): Entry[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Entry).filter(({ lang }) => lang === language);
}
