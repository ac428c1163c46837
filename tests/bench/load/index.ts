import type {} from '../../practice/api';
import type { BrowserName } from '../../practice/browsers';
import { launch, type PracticeBrowser } from '../../practice/launch';
import { sceneReady } from '../../practice/ready';
import { practiceUrl } from '../../practice/scenarios';
import { startServer } from '../../practice/server';
import { type Figure, median } from '../report';
import { BARE, contenders } from './contenders';
import { type Counters, count, growth } from './counters';
import { composesLeft, mutate, openAndClose, prepare, type } from './page-work';
import { measureStart } from './start';

const NODES = 10_000;
const PER_SECOND = 1000;
const SECONDS = 10;
const COMPOSES = 200;
/** An hour at 200 characters a minute. */
const CHARACTERS = 12_000;
/** What is made once and kept is made before counting. */
const WARM_UP = 10;
const LOADED = practiceUrl('gmail', 'new');

interface Load {
  /** Compiling and running the script, in ms; Chromium alone tells. */
  start?: number;
  /** Percent of a core. */
  share: number;
  /** Closed composes that something still holds. */
  held: number;
  /** What the page holds more than before; Chromium alone tells. */
  composes?: Counters;
  typing?: Counters;
}

/** What an extension costs a page that is large and never rests, and what it leaves behind there. */
export async function measureLoad(browser: BrowserName): Promise<Figure[]> {
  const loads = new Map<string, Load>();
  const server = await startServer();
  try {
    for (const [name, extension] of Object.entries(contenders(browser))) {
      const practice = await launch(browser, server.port, extension ? { extension } : {});
      loads.set(name, await measure(practice, browser).finally(() => practice.close()));
    }
  } finally {
    await server.close();
  }
  // What the measuring itself takes is nobody's.
  const own = loads.get(BARE)?.share ?? 0;
  const figures = [...loads].flatMap(([name, load]) => {
    const share = name === BARE ? own : load.share - own;
    return figuresOf({ ...load, share }, `${browser}, ${name}`, name === 'ours');
  });
  return figures.sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

async function measure(practice: PracticeBrowser, browser: BrowserName): Promise<Load> {
  const page = await practice.context.newPage();
  // tsx wraps named functions in a helper of its own, which the page lacks.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(prepare, NODES);
  const session = browser === 'chromium' ? await practice.context.newCDPSession(page) : undefined;
  const start = session && (await measureStart(page, session, LOADED));
  await page.goto(LOADED);
  await sceneReady(page);
  await page.waitForTimeout(1000);
  await page.evaluate(mutate, { perSecond: PER_SECOND, seconds: SECONDS });
  const observed = await page.evaluate(() => window.observed);
  // By the median batch: a machine that does other things too only makes some of them long.
  const share = (median(observed) * observed.length) / (SECONDS * 10);

  const grown = async (work: () => Promise<unknown>) => {
    await practice.collectGarbage(page);
    const before = session && (await count(session));
    await work();
    // What is put off until the page rests lets go then.
    await page.waitForTimeout(1000);
    await practice.collectGarbage(page);
    return before && session && growth(before, await count(session));
  };
  await page.evaluate(openAndClose, WARM_UP);
  const composes = await grown(() => page.evaluate(openAndClose, COMPOSES));
  const held = await page.evaluate(composesLeft);
  await page.evaluate(type, CHARACTERS / 10);
  const typing = session && (await grown(() => page.evaluate(type, CHARACTERS)));
  return {
    share,
    held,
    ...(start === undefined ? {} : { start }),
    ...(composes && typing ? { composes, typing } : {}),
  };
}

const WHAT = {
  share: `${NODES} nodes, ${PER_SECOND} changes a second: share of a core`,
  start: 'script start on a mail page of that size',
  held: `composes still held, of ${COMPOSES} closed`,
  composes: `left behind by ${COMPOSES} composes`,
  typing: 'left behind by an hour of typing',
};
const PARTS = ['nodes', 'listeners', 'heap'] as const;
const ORDER = [
  ...[WHAT.share, WHAT.start, WHAT.held],
  ...[WHAT.composes, WHAT.typing].flatMap((what) => PARTS.map((part) => `${what}: ${part}`)),
];

function figuresOf({ share, start, held, composes, typing }: Load, on: string, isOurs: boolean): Figure[] {
  const figure = (what: string, value: number, unit: string, target?: number): Figure => ({
    ...{ what, on, value, unit },
    ...(isOurs && target !== undefined ? { target } : {}),
  });
  const left = (what: string, counters: Counters | undefined) =>
    counters ? PARTS.map((part) => figure(`${what}: ${part}`, counters[part], part === 'heap' ? 'kB' : '')) : [];
  return [
    figure(WHAT.share, share, '%', 1),
    ...(start === undefined ? [] : [figure(WHAT.start, start, 'ms', 10)]),
    figure(WHAT.held, held, '', 0),
    ...left(WHAT.composes, composes),
    ...left(WHAT.typing, typing),
  ];
}
