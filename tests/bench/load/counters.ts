import type { CDPSession } from 'playwright';

/** What a page holds. */
export interface Counters {
  nodes: number;
  listeners: number;
  /** Kilobytes of JavaScript. */
  heap: number;
}

export async function count(session: CDPSession): Promise<Counters> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') / 1000 };
}

export function growth(before: Counters, after: Counters): Counters {
  const { nodes, listeners, heap } = after;
  return { nodes: nodes - before.nodes, listeners: listeners - before.listeners, heap: heap - before.heap };
}
