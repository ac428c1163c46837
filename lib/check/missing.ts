import { type ChecksData, REQUIRED, type Required } from '../catalog/check-data';
import { TONES, type Tone } from '../letter/tones';
import type { Act } from './acts';
import type { Finding, Review } from './finding';
import type { Tokens } from './tokens';
import { LINE, PARAGRAPH } from './tokens';

interface Situation {
  text: string;
  tokens: Tokens;
  acts: readonly Act[];
  moves: Review['moves'];
  data: ChecksData;
  tone: Tone | undefined;
  familiar: boolean;
}

const TWO_FORMS = /<([^<>|]*)\|([^<>|]*)>/g;

/** The moves a retraction needs and does not make, each with a sentence to add at the place where it belongs. */
export function missingMoves(situation: Situation): Finding[] {
  return REQUIRED.filter((move) => !situation.moves[move]).map((move) => {
    const at = placeFor(move, situation);
    const { message } = situation.data.missing[move];
    const level =
      move === 'withdrawal' ? 'error' : move === 'gratitude' || move === 'apology' ? 'warning' : 'suggestion';
    const replacements = sentences(move, situation);
    return { ruleId: `missing.${move}`, category: 'missing', level, start: at, end: at, message, replacements };
  });
}

/** In the wanted tone first. */
function sentences(move: Required, { data, tone, familiar }: Situation): string[] {
  const tones = tone ? [tone, ...TONES.filter((other) => other !== tone)] : TONES;
  const written = tones.map((one) =>
    data.missing[move].add[one].replace(TWO_FORMS, (_, polite: string, familiarForm: string) =>
      familiar ? familiarForm : polite,
    ),
  );
  return [...new Set(written)];
}

/** Offsets into the text: after the greeting, after the paragraph of the decision, before the closing. */
function placeFor(move: Required, { text, tokens, acts }: Situation): number {
  const first = (signals: readonly string[]) => acts.find((act) => signals.includes(act.signal));
  if (move === 'greeting') return firstCharacter(text);
  if (move === 'closing') return lastCharacter(text);
  if (move === 'withdrawal') {
    const greeting = first(['greeting']);
    return greeting ? endOf(LINE, greeting.to, tokens) : firstCharacter(text);
  }
  const decision = first(['takeBack', 'decline', 'hedgedTakeBack', 'elsewhere']);
  return decision ? endOf(PARAGRAPH, decision.to, tokens) : lastCharacter(text);
}

/** Behind the punctuation that ends the line or paragraph of a word. */
function endOf(flag: number, word: number, tokens: Tokens): number {
  let at = word;
  while (at + 1 < tokens.count && !((tokens.flags[at + 1] as number) & flag)) at++;
  const from = tokens.end[at] ?? 0;
  const end = tokens.text.indexOf('\n', from);
  return lastCharacter(tokens.text.slice(0, end < 0 ? undefined : end));
}

function firstCharacter(text: string): number {
  return text.length - text.trimStart().length;
}

function lastCharacter(text: string): number {
  return text.trimEnd().length;
}
