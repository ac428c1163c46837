import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import of ours. Entrypoints compose everything; nothing imports an entrypoint. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/catalog': ['templates', 'public/_locales'],
  'lib/letter': ['lib/catalog'],
  'lib/check': ['lib/letter', 'lib/catalog'],
  'lib/offer': ['lib/check/patterns', 'lib/letter', 'lib/catalog'],
  'lib/webmail': ['lib/letter'],
  'lib/session': ['lib/webmail', 'lib/check', 'lib/letter', 'lib/catalog'],
  'lib/browser': [
    'lib/session/commands',
    'lib/session/settings',
    'lib/webmail/hosts',
    'lib/webmail/links',
    'lib/offer',
    'lib/letter',
    'lib/catalog',
  ],
  components: ['lib/offer', 'lib/letter', 'lib/session/commands', 'lib/catalog/messages'],
  entrypoints: ['components', 'lib'],
};
/** Packages with one home each. */
const ONLY_IN: Record<string, readonly string[]> = {
  '@mozilla/readability': ['lib/offer/read'],
  mammoth: ['lib/offer/read'],
  'pdfjs-dist': ['lib/offer/read'],
  'postal-mime': ['lib/offer/read'],
  'chrono-node': ['lib/offer/facts'],
  'wxt/browser': ['lib/browser', 'entrypoints'],
  react: ['components'],
  zod: ['lib/browser'],
};
const IMPORT = /(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g;
/** Text from a mail or a form becomes markup or code by these alone. */
const HTML_OR_CODE =
  /\b(?:inner|outer)HTML\s*\+?=(?!=)|\b(?:insertAdjacentHTML|createContextualFragment|setHTML\w*|dangerouslySetInnerHTML|document\.write\w*|importScripts)\b|\b(?:eval|Function)\(|'insertHTML'|set(?:Timeout|Interval)\(\s*['"`]/;
const NETWORK = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)/;
const LITERAL_SELECTOR = /\b(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*['"`]/;

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => sources(folder)).sort();

function sources(folder: string): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', folder], { encoding: 'utf8' });
  return stdout.split('\n').filter((file) => /\.tsx?$/.test(file));
}

function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT)].map(([, fixed, lazy]) => {
    const target = fixed ?? lazy ?? '';
    return target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
  });
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const homeOf = (file: string) => Object.keys(MAY_IMPORT).find((folder) => isIn(file, folder)) ?? '';

describe('architecture', () => {
  it('has sources to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s imports only what its folder may', (file) => {
    const home = homeOf(file);
    const ours = imports(file).filter((target) =>
      /^(lib|components|entrypoints|templates|public|tests|scripts)\b/.test(target),
    );
    const allowed = [home, ...(MAY_IMPORT[home] ?? [])];
    expect(ours.filter((target) => !allowed.some((folder) => isIn(target, folder)))).toEqual([]);
  });

  it.each(Object.entries(ONLY_IN))('only the home of %s imports it', (name, homes) => {
    const importers = files.filter((file) => imports(file).some((target) => isIn(target, name)));
    expect(importers.filter((file) => !homes.some((home) => isIn(file, home)))).toEqual([]);
  });

  it('keeps selectors in the selectors files', () => {
    const strays = files.filter(
      (file) =>
        !isIn(file, 'components') && !isIn(file, 'entrypoints') && LITERAL_SELECTOR.test(readFileSync(file, 'utf8')),
    );
    expect(strays).toEqual([]);
  });

  it('makes no markup and no code out of text, and asks nothing of a network', () => {
    const strays = files.filter((file) => {
      const source = readFileSync(file, 'utf8');
      return HTML_OR_CODE.test(source) || NETWORK.test(source);
    });
    expect(strays).toEqual([]);
    for (const bad of ['a.innerHTML = b', 'x.outerHTML += y', 'new Function(s)', "run('insertHTML', s)", 'eval(s)'])
      expect(bad).toMatch(HTML_OR_CODE);
    expect('if (body.innerHTML === before)').not.toMatch(HTML_OR_CODE);
  });

  it('keeps the page out of the pure folders', () => {
    const { status, stdout } = spawnSync('npx', ['tsc', '-p', 'tsconfig.core.json'], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
