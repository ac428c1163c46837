import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

interface Lookup {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly debianPackage: string;
  readonly advice: string;
}

// Google's branded Chrome is left out on purpose: it ignores --load-extension.
const LOOKUPS: Record<BrowserName, Lookup> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium\\Application\\chrome.exe'),
    ],
    debianPackage: 'chromium',
    advice: 'Install Chromium, or run "npx playwright install chromium"',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    advice: 'Install Firefox (its own build; the one Playwright downloads cannot open extension pages)',
  },
};

/** The browser's executable: found, or installed where that is possible without asking. */
export function ensureBrowser(name: BrowserName): string {
  const lookup = LOOKUPS[name];
  const path = chosen(lookup) ?? installed(name) ?? fromDebian(name) ?? fromPlaywright(name);
  if (path) return path;
  throw new Error(`No ${name} found. ${lookup.advice}, or set ${lookup.variable} to its executable.`);
}

function chosen({ variable }: Lookup): string | undefined {
  const path = process.env[variable];
  if (path && !isExecutable(path)) throw new Error(`${variable}=${path} is not an executable file.`);
  return path || undefined;
}

function installed(name: BrowserName): string | undefined {
  const { commands, paths } = LOOKUPS[name];
  return commands.map(onPath).find(Boolean) ?? paths.find(isExecutable) ?? downloaded(name);
}

function onPath(command: string): string | undefined {
  const file = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, file))
    .find(isExecutable);
}

function downloaded(name: BrowserName): string | undefined {
  if (name !== 'chromium') return undefined;
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function fromDebian(name: BrowserName): string | undefined {
  if (!isDebian() || process.getuid?.() !== 0) return undefined;
  const { debianPackage } = LOOKUPS[name];
  console.log(`Installing ${debianPackage} with apt-get …`);
  const install = ['install', '-y', '--no-install-recommends', debianPackage];
  // The lists are refreshed only when needed: a fresh machine often has them.
  if (!aptGet(install) && aptGet(['update'])) aptGet(install);
  return installed(name);
}

function aptGet(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function fromPlaywright(name: BrowserName): string | undefined {
  if (name !== 'chromium') return undefined;
  console.log('Installing Chromium with Playwright …');
  const options = { stdio: 'inherit', timeout: 300_000, shell: process.platform === 'win32' } as const;
  spawnSync('npx', ['playwright', 'install', 'chromium'], options);
  return downloaded(name);
}

function isDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
