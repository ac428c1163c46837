import type { Language } from '../catalog';
import type { LetterRequest } from './compose';
import type { Reason } from './reasons';
import type { Tone } from './tones';

/** The form as the person left it: every field as typed, empty where nothing was. */
export interface FormValues {
  reason: Reason;
  tone: Tone;
  /** Empty until the person or the compose says which. */
  language: Language | '';
  region: 'GB' | 'US';
  address: 'formal' | 'informal';
  candidate: string;
  company: string;
  role: string;
  startsOn: string;
  recipient: string;
  /** Whether the person wrote the recipient; until then it follows the mail's To. */
  recipientTyped: boolean;
  specific: string;
  signed: boolean;
  notice: boolean;
  bonus: boolean;
  ownWords: string;
  variant: number;
}

export const EMPTY_FORM: FormValues = {
  reason: 'private',
  tone: 'warm',
  language: '',
  region: 'GB',
  address: 'formal',
  candidate: '',
  company: '',
  role: '',
  startsOn: '',
  recipient: '',
  recipientTyped: false,
  specific: '',
  signed: false,
  notice: false,
  bonus: false,
  ownWords: '',
  variant: 0,
};

/** The letter that the form asks for, in `language` where the form leaves that open. */
export function toRequest(form: FormValues, language: Language): LetterRequest {
  const { language: chosen, reason, tone, region, address, variant, ownWords } = form;
  const { candidate, recipient, company, role, startsOn, specific, signed, notice, bonus } = form;
  const facts = { candidate, recipient, company, role, startsOn, specific, signed, notice, bonus };
  return { language: chosen || language, reason, tone, region, address, variant, ownWords, facts };
}
