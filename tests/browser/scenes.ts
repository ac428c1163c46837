import { vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { ComposeView, WebmailAdapter } from '../../lib/webmail/adapter';
import { gmail } from '../../lib/webmail/gmail';
import { insertText } from '../../lib/webmail/insertion';
import { outlook } from '../../lib/webmail/outlook';
import { authoredText } from '../../lib/webmail/text';
import { watchComposes } from '../../lib/webmail/watch';
import type { WebmailName } from '../practice/hosts';
import { SCENARIOS, type Scenario, type Scene } from '../practice/scenarios';
import type {} from '../practice/scenes';
import { type Mutation, mutate, randomFrom } from './mutate';

declare module 'vitest/browser' {
  interface BrowserCommands {
    practiceScripts(): Promise<string[]>;
  }
}

/** Gets both practice webmails into the page of the test, which is that of the files before and may have them. */
export async function loadPractice(): Promise<void> {
  for (const text of 'showScenario' in window ? [] : await commands.practiceScripts()) {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
  }
  // Outlook takes its time on purpose, which is for the end-to-end tests; here pages come by the hundred.
  const { setTimeout } = window;
  vi.stubGlobal('setTimeout', (callback: () => void) => setTimeout(callback, 0));
}

export const ADAPTERS: Record<WebmailName, WebmailAdapter> = { gmail, outlook };

const LETTER = 'Dear Ms Jansen,\n\nI withdraw my acceptance.\nThank you <b>all</b> & more.\n\nKind regards,\nRobin';
const COMPOSES = '.M9, .o-compose:has(.o-recipients)';
const FOREIGN = '.gmail_signature, .gmail_quote_container, #Signature, #appendonsend, #divRplyFwdMsg';

/** What is true of a scene's page, whatever the adapter sees in it. */
interface Truth {
  roots: HTMLElement[];
}

/** Shows a scenario, changed or not. Returns what is wrong with what the adapter then does; nothing where all is well. */
export async function tryScene(
  webmail: WebmailName,
  name: Scenario,
  mutations: readonly Mutation[] = [],
  seed = 0,
): Promise<string[]> {
  const scene: Scene = SCENARIOS[name];
  document.documentElement.lang = scene.language ?? 'en';
  await window.showScenario(webmail, name);
  const truth = { roots: [...document.querySelectorAll<HTMLElement>(COMPOSES)] };
  const foreign = truth.roots.map(foreignOf);
  mutate(document.body, mutations, randomFrom(seed));
  return judge(ADAPTERS[webmail], truth, foreign);
}

function judge(adapter: WebmailAdapter, { roots }: Truth, foreign: Element[][]): string[] {
  const stop = new AbortController();
  const views: ComposeView[] = [];
  watchComposes(adapter, stop.signal, (view) => {
    views.push(view);
    return () => {};
  });
  stop.abort();
  if (views.length !== roots.length) return [`${views.length} composes found of ${roots.length}`];
  return roots.flatMap((root, index) => {
    const view = views.find(({ root: found }) => found.contains(root) || root.contains(found));
    return view ? judgeCompose(view, root, foreign[index] ?? []) : ['a compose without a view'];
  });
}

function judgeCompose(view: ComposeView, root: HTMLElement, foreign: Element[]): string[] {
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  const button = document.createElement('bow-out');
  const page = root.outerHTML;
  const remove = view.placeBesideSend(button);
  expect(root.contains(button) && !view.body.contains(button), 'the button is elsewhere');
  remove();
  expect(root.outerHTML === page, 'the button left something behind');

  const before = contentOf(view.body);
  const kept = isPlain(view) ? [before.trimStart()] : foreign.map((element) => element.outerHTML);
  const insertion = insertText(view, LETTER, 'replace');
  expect(insertion.took, 'the letter was not taken');
  const below = foreign.filter((element) => root.contains(element) && !view.body.contains(element));
  const all = contentOf(view.body) + below.map((element) => element.outerHTML).join('');
  expect(authoredText(view) === LETTER, `the text is ${authoredText(view)}`);
  expect(
    kept.every((html) => all.includes(html)),
    'signature or quote changed',
  );
  expect(insertion.undo() && contentOf(view.body) === before, 'undo did not bring everything back');
  return wrong;
}

function contentOf(body: HTMLElement): string {
  return body instanceof HTMLTextAreaElement ? body.value : body.innerHTML;
}

function isPlain({ body }: ComposeView): boolean {
  return body instanceof HTMLTextAreaElement;
}

function foreignOf(root: HTMLElement): Element[] {
  const frame = root.querySelector('iframe')?.contentDocument;
  return [...root.querySelectorAll(FOREIGN), ...(frame?.querySelectorAll(FOREIGN) ?? [])];
}
