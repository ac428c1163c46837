/** What happens in the page: each function is sent there whole, so it names nothing outside of itself. */

declare global {
  interface Window {
    firstCall: number;
    /** What the observers called between the page's first and its last took, in ms. */
    observed: number;
    closedComposes: WeakRef<Element>[];
  }
}

/** Runs before anything else in the page: fills it once it is there, and notes when its observers begin to be called. */
export function prepare(nodes: number): void {
  window.observed = 0;
  window.closedComposes = [];
  const everything = { childList: true, subtree: true, attributes: true, characterData: true };
  const first = new MutationObserver(() => {
    window.firstCall = performance.now();
  });
  first.observe(document, everything);
  addEventListener('DOMContentLoaded', () => {
    const mails = document.createElement('div');
    mails.id = 'many-mails';
    for (let row = 0; row < nodes / 10; row++) {
      const mail = mails.appendChild(document.createElement('div'));
      for (let cell = 0; cell < 9; cell++)
        mail.appendChild(document.createElement('span')).textContent = `cell ${cell}`;
    }
    document.body.append(mails);
  });
}

/** Changes the page so many times a second, as a webmail does: texts, classes, rows that come and go. Returns changes made. */
export async function mutate({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<number> {
  // Made last, it is called last: in between, everybody else was.
  const last = new MutationObserver(() => {
    window.observed += performance.now() - window.firstCall;
  });
  last.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const mails = document.getElementById('many-mails') as HTMLElement;
  window.observed = 0;
  let count = 0;
  const began = performance.now();
  const change = () => {
    const row = mails.children[count % mails.children.length] as HTMLElement;
    if (count % 4 === 0) row.className = `read-${count % 7}`;
    else if (count % 4 === 1) (row.firstChild?.firstChild as Text).data = `text ${count}`;
    else if (count % 4 === 2) mails.append(mails.firstElementChild?.cloneNode(true) as Node);
    else mails.firstElementChild?.remove();
    count++;
  };
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      const passed = performance.now() - began;
      while (count < (passed / 1000) * perSecond) change();
      if (passed < seconds * 1000) return;
      clearInterval(timer);
      done();
    }, 10);
  });
  last.disconnect();
  return count;
}

/** Opens composes and closes them, one after the other. */
export async function openAndClose(times: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    const id = await window.practice.openCompose({ lines: ['This is gonna be fine, my bad.'] });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const opened = [...document.querySelectorAll('[g_editable="true"]')].at(-1);
    if (opened) window.closedComposes.push(new WeakRef(opened));
    window.practice.closeCompose(id);
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

/** How many of the closed composes something still holds on to. */
export function composesLeft(): number {
  return window.closedComposes.filter((reference) => reference.deref()).length;
}

/** Types so many characters through the editor, ten a frame, and begins anew whenever the mail has grown long. */
export async function type(characters: number): Promise<void> {
  const sentence = 'They are gonna answer me asap, lol, and I withdraw my acceptance of your offer. ';
  const editor = document.querySelector<HTMLElement>('[g_editable="true"]') as HTMLElement;
  editor.focus();
  for (let count = 0; count < characters; count += 10) {
    for (let key = count; key < count + 10; key++)
      document.execCommand('insertText', false, sentence[key % sentence.length]);
    if (count % 2000 === 0) {
      document.execCommand('selectAll');
      document.execCommand('delete');
    }
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
  document.execCommand('selectAll');
  document.execCommand('delete');
}
