import { useCallback, useEffect, useState } from 'react';
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

/** The form as the person left it, kept at every change; nothing until it is read. */
export function useForm(ports: Ports, defaults: Partial<FormValues>): Form | undefined {
  const [values, setValues] = useState<FormValues>();
  const [rememberName, setRememberName] = useState(false);
  const [kept, setKept] = useState(true);
  const [damaged, setDamaged] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    ports.loadForm().then(({ form, name, damaged: unreadable }) => {
      setValues(form ?? { ...EMPTY_FORM, ...defaults, candidate: name ?? '' });
      setRememberName(name !== undefined);
      setDamaged(unreadable ?? false);
    });
  }, []);

  useEffect(() => {
    if (values) ports.keepForm(values, rememberName).then(setKept);
  }, [ports, values, rememberName]);

  const change = useCallback(
    (changes: Partial<FormValues>) => setValues((current) => current && { ...current, ...changes }),
    [],
  );
  return values && { values, rememberName, kept, damaged, change, setRememberName };
}
