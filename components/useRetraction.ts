import { useEffect, useMemo, useState } from 'react';
import { composeLetter, type Draft, type Language, toRequest } from '../lib/letter';
import type { ComposeInfo, Existing } from '../lib/session/commands';
import type { Status } from './Outcome';
import type { Ports } from './ports';
import type { Form } from './useForm';

export interface Retraction {
  draft: Draft;
  language: Language;
  status: Status;
  /** The compose that the letter goes into; nothing where a new one has to be opened. */
  target: string | undefined;
  choose(compose: string): void;
  insert(existing?: Existing): Promise<void>;
  /** The person wants to leave the mail as it is after all. */
  leave(): void;
  undo(anyway: boolean): Promise<void>;
  copy(): Promise<void>;
}

/** From the form to the letter, and from the letter into one of the open composes. */
export function useRetraction(
  ports: Ports,
  form: Form,
  composes: readonly ComposeInfo[],
  own: string | undefined,
  defaultLanguage: Language,
): Retraction {
  const [target, choose] = useState(own ?? (composes.find(({ current }) => current) ?? composes[0])?.id);
  const [status, setStatus] = useState<Status>('idle');
  const info = composes.find(({ id }) => id === target);
  useRecipientOf(info, form);

  const language = form.values.language || info?.language || defaultLanguage;
  const draft = useMemo(() => composeLetter(toRequest(form.values, language)), [form.values, language]);

  async function insert(existing?: Existing) {
    const compose = target ?? (await startCompose());
    if (compose) setStatus(await ports.insert(compose, draft, existing));
  }
  async function startCompose() {
    const started = await ports.startCompose();
    if (started === undefined || started === 'unreachable') setStatus(started ?? 'noCompose');
    else choose(started.id);
    return typeof started === 'object' ? started.id : undefined;
  }
  async function undo(anyway: boolean) {
    if (target) setStatus(await ports.undo(target, anyway));
  }
  async function copy() {
    setStatus((await ports.copy(`${draft.subject}\n\n${draft.text}`)) ? 'copied' : 'notCopied');
  }
  return { draft, language, status, target, choose, insert, leave: () => setStatus('idle'), undo, copy };
}

/** Until the person writes a recipient of their own, it is the one the mail goes to. */
function useRecipientOf(info: ComposeInfo | undefined, { values, change }: Form) {
  const recipient = info?.recipient ?? '';
  useEffect(() => {
    if (!values.recipientTyped && values.recipient !== recipient) change({ recipient });
  }, [recipient, values.recipientTyped, values.recipient, change]);
}
