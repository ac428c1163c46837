import { useCallback, useEffect, useRef, useState } from 'react';
import type { Clause } from '../../lib/offer';
import type { ReadFailure } from '../../lib/offer/read';
import type { Suggestions } from '../../lib/offer/suggestions';

export interface ContractPorts {
  /** The text that panel or popup handed over, if any. */
  handedOver(): Promise<string | undefined>;
  /** Throws an error with a `failure`, or the signal's reason. */
  read(file: File, reading: { signal: AbortSignal; onProgress(done: number): void }): Promise<string>;
  check(text: string): Promise<{ clauses: Clause[]; suggestions: Suggestions }>;
}

export type ContractState =
  | { phase: 'waiting'; problem?: ReadFailure | 'cancelled' }
  | { phase: 'reading'; name: string; done: number }
  | { phase: 'checked'; text: string; clauses: Clause[]; suggestions: Suggestions };

/** One text at a time: where it comes from, how far its reading is, what was found in it. */
export function useContract(ports: ContractPorts) {
  const [state, setState] = useState<ContractState>({ phase: 'waiting' });
  const reading = useRef<AbortController>(undefined);

  const check = useCallback(
    async (text: string) => setState({ phase: 'checked', text, ...(await ports.check(text)) }),
    [ports],
  );
  useEffect(() => {
    ports.handedOver().then((text) => {
      if (text) check(text);
    });
  }, [ports, check]);

  async function readFile(file: File) {
    reading.current?.abort();
    const current = new AbortController();
    reading.current = current;
    setState({ phase: 'reading', name: file.name, done: 0 });
    const onProgress = (done: number) => {
      if (!current.signal.aborted) setState({ phase: 'reading', name: file.name, done });
    };
    try {
      await check(await ports.read(file, { signal: current.signal, onProgress }));
    } catch (error) {
      if (reading.current === current) setState({ phase: 'waiting', problem: problemOf(error, current.signal) });
    }
  }
  return {
    state,
    check,
    readFile,
    cancel: () => reading.current?.abort(),
    startAnew: () => setState({ phase: 'waiting' }),
  };
}

/** What is no failure of a file's own counts as one: a file that breaks its reader is broken. */
function problemOf(error: unknown, signal: AbortSignal): ReadFailure | 'cancelled' {
  if (signal.aborted) return 'cancelled';
  return error instanceof Error && 'failure' in error ? (error.failure as ReadFailure) : 'broken';
}
