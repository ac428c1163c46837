import { z } from 'zod';
import { languages } from '../catalog';
import { type FormValues, type Language, REASONS, TONES } from '../letter';
import type { ComposeCommand } from '../session/commands';
import type { CheckSettings } from '../session/settings';

// zod's probe for eval would be reported by the pages' content security policy.
z.config({ jitless: true });

const compose = z.string().min(1).max(100);
const text = z.string().max(20_000);
/** A thread, a page or a contract. */
const wholeText = z.string().max(2_000_000);

const command: z.ZodType<ComposeCommand> = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('list') }),
  z.strictObject({ name: z.literal('start') }),
  z.strictObject({ name: z.literal('report') }),
  z.strictObject({
    name: z.literal('insert'),
    compose,
    draft: z.strictObject({ subject: text, text }),
    existing: z.exactOptional(z.enum(['replace', 'above'])),
  }),
  z.strictObject({ name: z.literal('undo'), compose, anyway: z.exactOptional(z.boolean()) }),
  z.strictObject({ name: z.literal('thread'), compose }),
  z.strictObject({ name: z.literal('ready'), compose }),
  z.strictObject({ name: z.literal('close'), compose }),
]);

const languageCodes = Object.keys(languages) as Language[];

export const formSchema: z.ZodType<FormValues> = z.strictObject({
  reason: z.enum(REASONS),
  tone: z.enum(TONES),
  language: z.enum([...languageCodes, '']),
  region: z.enum(['GB', 'US']),
  address: z.enum(['formal', 'informal']),
  candidate: text,
  company: text,
  role: text,
  startsOn: text,
  recipient: text,
  recipientTyped: z.boolean(),
  specific: text,
  signed: z.boolean(),
  // Forms kept before these two were asked lack them.
  notice: z.boolean().default(false),
  bonus: z.boolean().default(false),
  ownWords: text,
  variant: z.int(),
});

export const settingsSchema: z.ZodType<CheckSettings> = z.strictObject({
  phrasing: z.enum(['always', 'retractions', 'never']),
  moves: z.boolean(),
  askBeforeSending: z.boolean(),
  disabledRules: z.array(z.string().max(100)).max(500),
});

/** What the background is asked: by an extension page, or (`open window`) by the content script. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), tab: z.exactOptional(z.int()), command }),
  z.strictObject({ kind: z.literal('load form') }),
  z.strictObject({ kind: z.literal('save form'), form: formSchema, rememberName: z.boolean() }),
  z.strictObject({ kind: z.literal('open window'), compose }),
  z.strictObject({ kind: z.literal('open contract'), text: z.exactOptional(wholeText) }),
  z.strictObject({ kind: z.literal('load contract') }),
  z.strictObject({ kind: z.literal('load rules') }),
  z.strictObject({ kind: z.literal('load settings') }),
  z.strictObject({ kind: z.literal('save settings'), settings: settingsSchema }),
]);

export type BackgroundRequest = z.infer<typeof requestSchema>;
