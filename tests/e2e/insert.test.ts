import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ComposeState } from '../practice/api';
import type { Scenario } from '../practice/scenarios';
import { eventually } from './eventually';
import { authoredText, bodies, composeState, foreignPart, sentMails } from './mail';
import { choose, FACTS, field, fillFacts, openPanel, press, previewed } from './panel';
import { BROWSERS, useStage, WEBMAILS } from './stage';

interface Scene {
  scenario: Scenario;
  /** What the mail says about the letter. */
  language: string;
  recipient: string;
  subjectHidden: boolean;
}

const SCENES: Scene[] = [
  { scenario: 'new', language: 'en', recipient: '', subjectHidden: false },
  { scenario: 'signature', language: 'en', recipient: '', subjectHidden: false },
  { scenario: 'reply', language: 'en', recipient: 'Priya Anand', subjectHidden: true },
  { scenario: 'reply-full', language: 'en', recipient: 'Priya Anand', subjectHidden: true },
  { scenario: 'dutch-reply', language: 'nl', recipient: 'Sanne Verhoeven', subjectHidden: true },
];

describe.each(BROWSERS)('%s', (browser) => {
  const stage = useStage(browser);

  describe.each(WEBMAILS)('%s', (webmail) => {
    test.each(SCENES)('$scenario: the letter previewed is the draft saved', async (scene) => {
      const page = await stage.openMail(webmail, scene.scenario);
      const before = await storedUntouched(page);
      const linesBefore = await visibleLines(page);

      const panel = await openPanel(page);
      expect(await panel.getByLabel('Language').inputValue()).toBe(scene.language);
      await eventually(() => field(panel, 'Recipient').inputValue()).toBe(scene.recipient);
      await choose(panel, 'Reason', 'Relocation');
      await choose(panel, 'Tone', 'Formal');
      await fillFacts(panel);
      const letter = await previewed(panel);
      // Once by mouse, which takes Firefox's driver half a second each time.
      if (scene.scenario === 'new') await panel.getByRole('button', { name: 'Insert draft' }).click();
      else await press(panel, 'Insert draft');
      await panel.getByText('The draft is in your mail.').waitFor();
      for (const fact of [FACTS['Your name'], FACTS.Company, FACTS.Role, scene.recipient]) {
        expect(letter.text).toContain(fact);
      }

      const after = await composeState(page);
      expect(await visibleLines(page)).toEqual([...filledLines(letter.text), ...linesBefore]);
      expect(authoredText(after.html)).toBe(letter.text);
      expect(authoredText(after.saved?.parts[0] ?? '')).toBe(letter.text);
      expect(foreignPart(after.html)).toBe(foreignPart(before.html));
      expect(after.saved?.parts.map(foreignPart)).toEqual(before.saved?.parts.map(foreignPart));
      const subject = scene.subjectHidden ? before.subject : letter.subject;
      expect(after.subject).toBe(subject);
      expect(after.saved?.subject).toBe(subject);
      expect(await sentMails(page)).toBe(0);
    });
  });
});

/** The compose before we come, and what the webmail would store of it. */
async function storedUntouched(page: Page): Promise<ComposeState> {
  const subject = page.locator('input[name="subjectbox"], input[id$="_SUBJECT"]');
  await subject.evaluate((field: HTMLInputElement) => {
    const { value } = field;
    for (const next of [`${value} `, value]) {
      field.value = next;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      window.practice.save();
    }
  });
  return composeState(page);
}

async function visibleLines(page: Page): Promise<string[]> {
  return filledLines((await bodies(page).innerText()).replaceAll('\u00a0', ' '));
}

function filledLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim());
}
