import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WebmailName } from '../practice/hosts';
import { scenariosOf } from '../practice/scenarios';
import { MUTATIONS, type Mutation } from './mutate';
import { loadPractice, tryScene } from './scenes';

beforeAll(loadPractice);
afterAll(() => vi.unstubAllGlobals());

/** Each kind of change alone, and all of them together. */
const CHANGES: readonly (readonly Mutation[])[] = [...MUTATIONS.map((mutation) => [mutation]), MUTATIONS];
const SEEDS = [1];
const WANTED = 0.95;

describe.each<WebmailName>(['gmail', 'outlook'])('%s', (webmail) => {
  const scenarios = scenariosOf(webmail);

  it.each(scenarios)('%s: a button for each compose and a letter that arrives', async (name) => {
    expect(await tryScene(webmail, name)).toEqual([]);
  });

  it.each(CHANGES.map((change) => [change.join(', '), change] as const))(
    'survives a change of %s',
    async (what, change) => {
      const wrong: string[] = [];
      for (const name of scenarios) {
        for (const seed of SEEDS) {
          const [first] = await tryScene(webmail, name, change, seed);
          if (first) wrong.push(`${name} (seed ${seed}): ${first}`);
        }
      }
      const count = scenarios.length * SEEDS.length;
      const share = (count - wrong.length) / count;
      console.log(`${webmail}, changed ${what}: ${count - wrong.length} of ${count} scenes hold ${wrong.join('; ')}`);
      expect(share).toBeGreaterThanOrEqual(WANTED);
    },
  );
});
