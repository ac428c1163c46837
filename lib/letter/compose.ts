import { type Language, languages, letters } from '../catalog';
import type { Facts } from './facts';
import { tidy } from './facts';
import type { Move } from './moves';
import { REASONS, type Reason } from './reasons';
import { type Form, renderTemplate, type SlotValues } from './template';
import { PARAGRAPHS, TONES, type Tone } from './tones';
import { VARIANTS } from './variants';
import { appreciation, asSentence, slotValues } from './wording';

export interface LetterRequest {
  language: Language;
  reason: Reason;
  tone: Tone;
  facts: Facts;
  /** Another wording of the same letter: any whole number, counted round. */
  variant?: number;
  /** One sentence of the person's own that takes the place of the reason. */
  ownWords?: string;
  /** English: British spelling and dates unless told otherwise. */
  region?: 'GB' | 'US';
  /** Languages with two forms of address (u and je): the polite one unless told otherwise. */
  address?: 'formal' | 'informal';
}

export interface Draft {
  subject: string;
  paragraphs: { move: Move; text: string }[][];
  /** The whole body: paragraphs with an empty line between them. */
  text: string;
}

const SUBJECT_LENGTH = 70;
/** What a subject can best do without, first to go first. */
const SUBJECT_SPARES = ['company', 'candidate', 'role'] as const;

/**
 * Writes the letter that takes an acceptance back. The same request gives the same letter. Throws a `RangeError` that
 * names what is allowed when language, tone, reason or variant is not one of ours.
 */
export function composeLetter(request: LetterRequest): Draft {
  check(request);
  const form = formOf(request);
  const values = slotValues(request.facts, request.language, form, request.tone);
  const paragraphs = PARAGRAPHS[request.tone].map((moves) =>
    moves.map((move) => ({ move, text: writeMove(move, request, values, form) })),
  );
  return {
    subject: writeSubject(request, values, form),
    paragraphs,
    text: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n'),
  };
}

function check({ language, tone, reason, variant = 0 }: LetterRequest): void {
  oneOf('language', language, Object.keys(languages));
  oneOf('tone', tone, TONES);
  oneOf('reason', reason, REASONS);
  if (!Number.isInteger(variant)) throw new RangeError(`variant ${variant} is no whole number`);
}

function oneOf(what: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw new RangeError(`${what} "${value}" is unknown; use one of ${allowed.join(', ')}`);
}

function formOf({ language, region, address }: LetterRequest): Form {
  const second = languages[language].forms === 'region' ? region === 'US' : address === 'informal';
  return second ? 1 : 0;
}

function writeMove(move: Move, request: LetterRequest, values: SlotValues, form: Form): string {
  const ownWords = tidy(request.ownWords);
  if (move === 'reason' && ownWords) return asSentence(ownWords);
  const text = renderTemplate(wording(move, request), values, form);
  const appreciated = move === 'gratitude' && appreciation(request.facts, request.language);
  return appreciated ? `${text} ${appreciated}` : text;
}

function wording(part: Move | 'subject', { language, tone, reason, variant = 0 }: LetterRequest): string {
  const templates = letters[language];
  const wordings = part === 'reason' ? templates.reason[reason][tone] : templates[part][tone];
  const round = ((variant % VARIANTS) + VARIANTS) % VARIANTS;
  return wordings[round % wordings.length] as string;
}

function writeSubject(request: LetterRequest, values: SlotValues, form: Form): string {
  const template = wording('subject', request);
  const known = { ...values };
  let subject = renderTemplate(template, known, form);
  for (const spare of SUBJECT_SPARES) {
    if (subject.length <= SUBJECT_LENGTH) break;
    delete known[spare];
    subject = renderTemplate(template, known, form);
  }
  return subject;
}
