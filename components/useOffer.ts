import { useEffect, useState } from 'react';
import type { Offer, Ports } from './ports';

export interface ReadOffer {
  offer: Offer | undefined;
  /** What became of the last reading that the person asked for. */
  outcome: 'none' | 'read' | 'nothing' | 'unreadable';
  readPage(): Promise<void>;
}

/** The offer: read from the thread of the chosen mail without being asked, from a web page only at a press of a button. */
export function useOffer(
  ports: Ports,
  compose: string | undefined,
  read: (() => Promise<Offer | undefined>) | undefined,
): ReadOffer {
  const [offer, setOffer] = useState<Offer>();
  const [outcome, setOutcome] = useState<ReadOffer['outcome']>('none');
  useEffect(() => {
    if (!compose) return;
    let isCurrent = true;
    ports.threadOffer(compose).then((found) => isCurrent && setOffer(found));
    return () => {
      isCurrent = false;
    };
  }, [ports, compose]);

  async function readPage() {
    const found = await read?.();
    setOffer(found);
    if (!found) setOutcome('unreadable');
    else setOutcome(Object.keys(found.suggestions).length > 0 ? 'read' : 'nothing');
  }
  return { offer, outcome, readPage };
}
