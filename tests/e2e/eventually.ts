import { expect } from 'vitest';

/** An expectation that may take its time on a busy machine. */
export function eventually<Value>(value: () => Value | Promise<Value>) {
  return expect.poll(value, { timeout: 10_000 });
}
