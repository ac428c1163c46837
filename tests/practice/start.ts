/** `npm start`: the extension in a real browser on the practice webmail, or without a display the main job on its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers';
import { runDemo } from './demo';
import type { WebmailName } from './hosts';
import { launch } from './launch';
import { practiceUrl, SCENARIOS, type Scenario } from './scenarios';
import { startServer } from './server';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--mail gmail|outlook] [--scenario NAME] [--headless]';

interface Options {
  browser: BrowserName;
  mail: WebmailName;
  scenario: Scenario;
  headless: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      mail: { type: 'string', default: 'gmail' },
      scenario: { type: 'string', default: 'signature' },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  return {
    browser: oneOf('--browser', values.browser, ['chromium', 'firefox']),
    mail: oneOf('--mail', values.mail, ['gmail', 'outlook']),
    scenario: oneOf('--scenario', values.scenario, Object.keys(SCENARIOS) as Scenario[]),
    headless: values.headless,
  };
}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new Error(`${option} ${value} is unknown; use one of ${allowed.join(', ')}. ${USAGE}`);
  return found;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { status } = spawnSync('npx', ['wxt', 'build', ...target], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The extension could not be built; see above.');
  return resolve('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

async function show({ browser, mail, scenario }: Options, extension: string): Promise<void> {
  const server = await startServer();
  const { context, close } = await launch(browser, server.port, { extension, headless: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(practiceUrl(mail, scenario));
  console.log('\nPress Retract offer in the compose. Other scenarios (npm start -- --scenario NAME):');
  for (const [name, { about }] of Object.entries(SCENARIOS)) console.log(`  ${name.padEnd(16)} ${about}`);
  await new Promise<void>((closed) => context.once('close', () => closed()));
  await close();
  await server.close();
}

try {
  const options = readOptions();
  const extension = build(options.browser);
  await (options.headless ? runDemo(options.browser, extension) : show(options, extension));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
