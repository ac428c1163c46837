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

/** The form as the person left it, kept at every change; nothing until it is read. */
export function useForm(ports: Pick<Ports, 'loadForm' | 'keepForm'>, defaults: Partial<FormValues>): Form | undefined {
  const [values, setValues] = useState<FormValues>();
  const [rememberName, setRemember] = useState(false);
  const [kept, setKept] = useState(true);
  const [damaged, setDamaged] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the page opens
  useEffect(() => {
    ports.loadForm().then(({ form, name, damaged: unreadable }) => {
      setValues(form ?? { ...EMPTY_FORM, ...defaults, candidate: name ?? '' });
      setRemember(name !== undefined);
      setDamaged(unreadable ?? false);
    });
  }, []);

  // Another page of ours may have changed it meanwhile; what the person writes here wins.
  const changes = useRef(0);
  const fromElsewhere = useRef<FormValues>(undefined);
  useEffect(() => {
    const refresh = async () => {
      const before = changes.current;
      const { form } = await ports.loadForm();
      if (!form || changes.current !== before) return;
      fromElsewhere.current = form;
      setValues(form);
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [ports]);

  useEffect(() => {
    if (values && values !== fromElsewhere.current) ports.keepForm(values, rememberName).then(setKept);
  }, [ports, values, rememberName]);

  const change = useCallback((changed: Partial<FormValues>) => {
    changes.current++;
    setValues((current) => current && { ...current, ...changed });
  }, []);
  const setRememberName = useCallback((remember: boolean) => {
    fromElsewhere.current = undefined;
    setRemember(remember);
  }, []);
  return values && { values, rememberName, kept, damaged, change, setRememberName };
}
