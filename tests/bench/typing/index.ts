import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type { BrowserName } from '../../practice/browsers';
import type { WebmailName } from '../../practice/hosts';
import { launch } from '../../practice/launch';
import { sceneReady } from '../../practice/ready';
import { practiceUrl } from '../../practice/scenarios';
import { startServer } from '../../practice/server';
import { type Figure, median } from '../report';
import { byClock } from './clock';
import type { KeyCost, Watch } from './key-cost';
import { countFindings, mailWith } from './mails';
import { byTrace } from './trace';

const ROUNDS = 9;
const TYPED = 'what a person types';
const WARM_UP = 'again ';
/** As fast as fast typists type. */
const MS_BETWEEN_KEYS = 80;
const WATCHES = {
  chromium: { busy: byTrace, longest: byTrace },
  // Short pieces add up; a long one must not be made longer.
  firefox: { busy: byClock(0), longest: byClock(1) },
} as const;
const FRAME = 16;
const EDITORS = { gmail: '[g_editable="true"]', outlook: '[id^="editorParent"] > [contenteditable="true"]' } as const;

/** What a key press costs in a mail full of findings, with the extension and, in a second browser, without. */
export async function measureTyping(browser: BrowserName): Promise<Figure[]> {
  const server = await startServer();
  const extension = resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  const browsers = [await launch(browser, server.port, { extension }), await launch(browser, server.port)] as const;
  try {
    const contexts = browsers.map(({ context }) => context) as [BrowserContext, BrowserContext];
    const figures: Figure[] = [];
    for (const mail of ['gmail', 'outlook'] as const) {
      figures.push(...(await measureKeys(contexts, browser, mail)), ...(await measureFrames(contexts, browser, mail)));
    }
    return figures;
  } finally {
    await Promise.all(browsers.map(({ close }) => close()));
    await server.close();
  }
}

async function measureKeys(contexts: [BrowserContext, BrowserContext], browser: BrowserName, mail: WebmailName) {
  const lines = mailWith(1000, 100);
  const [ours, bare] = await typeInBoth(contexts, mail, lines, WATCHES[browser].busy);
  const [withUs, without] = [usual(ours, busy), usual(bare, busy)];
  const on = `${browser}, ${mail}`;
  const what = `key -> painted flags, 1,000 words, ${countFindings(lines)} findings`;
  return [
    { what: `${what}: what we add`, on, value: withUs - without, unit: 'ms', target: 8 },
    { what: '... with the page and its editor', on, value: withUs, unit: 'ms' },
    { what: '... the same without us', on, value: without, unit: 'ms' },
  ];
}

async function measureFrames(contexts: [BrowserContext, BrowserContext], browser: BrowserName, mail: WebmailName) {
  const lines = mailWith(10_000, 500);
  const [ours, bare] = await typeInBoth(contexts, mail, lines, WATCHES[browser].longest);
  const on = `${browser}, ${mail}`;
  return [
    {
      what: `letters of "${TYPED}" with over ${FRAME} ms in one piece, 10,000 words, in most of ${ROUNDS} rounds`,
      ...{ on, value: usuallyLate(ours), unit: '', target: 0 },
    },
    { what: '... the same without us', on, value: usuallyLate(bare), unit: '' },
    {
      what: `... in any of the ${ROUNDS} rounds, of ${ours.flat().length}`,
      on,
      value: everLate(ours, longest),
      unit: '',
    },
    { what: '... the same without us', on, value: everLate(bare, longest), unit: '' },
    { what: '... the longest in one piece', on, value: usual(ours, longest), unit: 'ms' },
    { what: '... the same without us', on, value: usual(bare, longest), unit: 'ms' },
    ...framesAlone(ours, bare, on),
  ];
}

/** Nothing where the browser does not tell frames from the rest. */
function framesAlone(ours: readonly KeyCost[][], bare: readonly KeyCost[][], on: string): Figure[] {
  if (ours.flat().every((key) => key.frame === undefined)) return [];
  return [
    {
      what: `frames over ${FRAME} ms by themselves, 10,000 words, in any of ${ROUNDS} rounds`,
      ...{ on, value: everLate(ours, frame), unit: '', target: 0 },
    },
    { what: '... the same without us', on, value: everLate(bare, frame), unit: '' },
  ];
}

const busy = (cost: KeyCost) => cost.busy;
const longest = (cost: KeyCost) => cost.longest;
const frame = (cost: KeyCost) => cost.frame ?? 0;

function usual(rounds: readonly KeyCost[][], cost: (key: KeyCost) => number): number {
  return median(rounds.flat().map(cost));
}

/** Letters that are late at most times: once may be the machine's doing, which has other things to do. */
function usuallyLate(rounds: readonly KeyCost[][]): number {
  return [...TYPED].filter((_, letter) => median(rounds.map((keys) => longest(keys[letter] as KeyCost))) > FRAME)
    .length;
}

function everLate(rounds: readonly KeyCost[][], cost: (key: KeyCost) => number): number {
  return rounds.flat().filter((key) => cost(key) > FRAME).length;
}

/** The costs by round and key. By turns, so that whatever else the machine does falls on both alike. */
async function typeInBoth(
  contexts: [BrowserContext, BrowserContext],
  mail: WebmailName,
  lines: readonly string[],
  watch: Watch,
) {
  const pages = [await openMail(contexts[0], mail, lines), await openMail(contexts[1], mail, lines)] as const;
  const costs: [KeyCost[][], KeyCost[][]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, page] of pages.entries()) {
      await page.keyboard.type(WARM_UP, { delay: MS_BETWEEN_KEYS });
      const type = () => page.keyboard.type(TYPED, { delay: MS_BETWEEN_KEYS });
      costs[index as 0 | 1].push(await watch(page, type));
    }
  }
  for (const page of pages) await page.close();
  return costs;
}

async function openMail(context: BrowserContext, mail: WebmailName, lines: readonly string[]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(practiceUrl(mail, 'empty'));
  await sceneReady(page);
  await page.evaluate((written) => window.practice.openCompose({ lines: written }), [...lines]);
  const editor = page.locator(EDITORS[mail]);
  await editor.waitFor();
  // In the middle of the mail, where people edit.
  await editor.evaluate((body, middle) => {
    (body as HTMLElement).focus();
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let text = texts.nextNode();
    for (let count = 0; count < middle && text; count++) text = texts.nextNode() ?? text;
    getSelection()?.collapse(text, text?.textContent?.length ?? 0);
  }, lines.length >> 1);
  await page.waitForTimeout(500);
  return page;
}
