import { gmailPage } from './gmail/page';
import type { WebmailName } from './hosts';
import { outlookPage } from './outlook/page';
import { showScene } from './page/practice';
import { SCENARIOS, type Scenario } from './scenarios';

declare global {
  interface Window {
    /** Shows a scenario in this page, whatever it showed before: for tests that look at hundreds of them. */
    showScenario(webmail: WebmailName, scenario: Scenario): Promise<void>;
  }
}

let leave = () => {};

window.showScenario = async (webmail, scenario) => {
  leave();
  const page = webmail === 'gmail' ? gmailPage() : outlookPage();
  leave = () => page.drafts.leaveAll();
  await showScene(page, SCENARIOS[scenario]);
};
