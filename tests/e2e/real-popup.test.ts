import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { eventually } from './eventually';
import { authoredText, composeState } from './mail';
import { useStage, WEBMAILS } from './stage';

// Firefox shows its toolbar popup in no place that a driver reaches; popup.test.ts opens the same page there.
describe('chromium', () => {
  const stage = useStage('chromium');

  test.each(WEBMAILS)('the popup under the toolbar button fills the mail in %s', async (webmail) => {
    const page = await stage.openMail(webmail, 'reply');
    await page.locator('bow-out').first().waitFor();
    await page.bringToFront();
    const evaluate = await openPopup(stage.extensionPage);
    await eventually(() => evaluate('document.querySelector("h1")?.textContent')).toBe('Retract offer');
    const letter = () => evaluate('document.querySelector(".letter")?.textContent ?? ""');
    await eventually(letter).toContain('Dear Priya Anand');
    const text = await letter();
    expect(await evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await evaluate('[...document.querySelectorAll("button")].find((b) => b.textContent === "Insert draft").click()');
    await eventually(async () => authoredText((await composeState(page)).saved?.parts[0] ?? '')).toBe(text);
  });
});

/** Opens the toolbar popup and returns what evaluates in it; Playwright itself does not see it. */
async function openPopup(extensionPage: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await extensionPage.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const before = await popups(session);
  await extensionPage.evaluate(() => browser.action.openPopup());
  const opened = async () => (await popups(session)).find((target) => !before.includes(target));
  await eventually(opened).toBeDefined();
  const targetId = (await opened()) as string;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  return (expression) =>
    new Promise((resolve) => {
      const id = ++last;
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) resolve(answer.result.result.value);
      });
      const message = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
    });
}

async function popups(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.endsWith('/popup.html')).map(({ targetId }) => targetId);
}
