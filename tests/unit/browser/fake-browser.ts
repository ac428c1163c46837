type Values = Record<string, unknown>;

/** A storage area of the browser, which may be full or broken. */
export class FakeArea {
  values: Values = {};
  fault: 'none' | 'full' | 'broken' = 'none';

  async get(key: string): Promise<Values> {
    if (this.fault === 'broken') throw new Error('The storage is corrupted.');
    return key in this.values ? { [key]: structuredClone(this.values[key]) } : {};
  }

  async set(values: Values): Promise<void> {
    if (this.fault !== 'none') throw new Error('QuotaExceededError');
    Object.assign(this.values, structuredClone(values));
  }

  async remove(key: string): Promise<void> {
    delete this.values[key];
  }
}

const BASE = 'chrome-extension://ours/';

/** As much of the browser's extension API as the background uses. */
function fakeBrowser() {
  return {
    runtime: { id: 'ours', getURL: (path: string) => BASE + path.replace(/^\//, '') },
    storage: { session: new FakeArea(), local: new FakeArea(), sync: new FakeArea() },
    sent: [] as { tab: number; command: unknown; frame: unknown }[],
    opened: [] as string[],
    tabs: {
      async sendMessage(this: void, tab: number, command: unknown, frame: unknown) {
        browser.sent.push({ tab, command, frame });
        if (tab === TAB_WITHOUT_US) throw new Error('Receiving end does not exist.');
        return 'answer';
      },
    },
    windows: {
      async create(this: void, { url }: { url: string }) {
        browser.opened.push(url);
      },
    },
  };
}

export const TAB_WITHOUT_US = 99;
export const browser = fakeBrowser();

/** Whoever may send a message. */
export const SENDERS = {
  popup: { id: 'ours', url: `${BASE}popup.html` },
  panel: { id: 'ours', url: `${BASE}panel.html?theme=light`, frameId: 7, tab: { id: 5 } },
  contentScript: { id: 'ours', url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 5 } },
  otherExtension: { id: 'theirs', url: 'chrome-extension://theirs/page.html' },
  disguised: { id: 'ours', url: 'https://evil.example/?chrome-extension://ours/', frameId: 0, tab: { id: 5 } },
} as const;
