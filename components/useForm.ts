import { useCallback, useEffect, useRef, useState } from 'react';
import { EMPTY_FORM, type FormValues } from '../lib/letter';
import type { Ports } from './ports';

export interface Form {
  values: FormValues;
  rememberName: boolean;
  /** Whether the form could be kept at the last change. */
  kept: boolean;
  /** What was kept could not be read, and the form starts anew. */
  damaged: boolean;
  change(changes: Partial<FormValues>): void;
  setRememberName(remember: boolean): void;
}

/** The form as the person left it, kept at every change and never before one; nothing until it is read. */
export function useForm(ports: Pick<Ports, 'loadForm' | 'keepForm'>, defaults: Partial<FormValues>): Form | undefined {
  // How many changes the values hold: only what is kept whole may give way to what another page kept.
  const [state, setState] = useState<{ values: FormValues; changes: number }>();
  const [rememberName, setRemember] = useState(false);
  const [kept, setKept] = useState(true);
  const [damaged, setDamaged] = useState(false);
  const changesAsked = useRef(0);
  const changesKept = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    ports.loadForm().then(({ form, name, damaged: unreadable }) => {
      setState({ values: form ?? { ...EMPTY_FORM, ...defaults, candidate: name ?? '' }, changes: 0 });
      setRemember(name !== undefined);
      setDamaged(unreadable ?? false);
    });
  }, []);

  useEffect(() => {
    const refresh = async () => {
      const before = changesAsked.current;
      if (changesKept.current !== before) return;
      const { form } = await ports.loadForm();
      if (!form || changesAsked.current !== before) return;
      setState({ values: form, changes: before });
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [ports]);

  useEffect(() => {
    if (!state || state.changes === changesKept.current) return;
    ports.keepForm(state.values, rememberName).then((worked) => {
      setKept(worked);
      changesKept.current = state.changes;
    });
  }, [ports, state, rememberName]);

  const changeTo = useCallback((next: (values: FormValues) => FormValues) => {
    changesAsked.current++;
    setState((current) => current && { values: next(current.values), changes: current.changes + 1 });
  }, []);
  const change = useCallback(
    (changed: Partial<FormValues>) => changeTo((values) => ({ ...values, ...changed })),
    [changeTo],
  );
  const setRememberName = useCallback(
    (remember: boolean) => {
      setRemember(remember);
      changeTo((values) => values);
    },
    [changeTo],
  );
  return state && { values: state.values, rememberName, kept, damaged, change, setRememberName };
}
