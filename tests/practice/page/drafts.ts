import type { ComposeState, Saved, Sent } from '../api';

/** What both webmails' composes have in common. */
export interface Compose {
  readonly id: string;
  subject(): string;
  html(): string;
  /** The mail as the webmail would store it now. */
  parts(): string[];
  /** Lets the editor report a change it has noticed but not reported yet. */
  flush(): void;
  remove(): void;
  /** Takes the editor from its element, which stays. */
  leave(): void;
}

interface Entry {
  readonly compose: Compose;
  readonly saves: Saved[];
  last: Saved;
}

/** The open composes and every draft saved of them. A draft is saved only when the webmail noticed a change. */
export class Drafts {
  readonly sent: Sent[] = [];
  private readonly entries = new Map<string, Entry>();

  add(compose: Compose): void {
    this.entries.set(compose.id, { compose, saves: [], last: snapshot(compose) });
  }

  /** Called by an editor or a subject field that noticed a change. */
  changed(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    const now = snapshot(entry.compose);
    if (same(now, entry.last)) return;
    entry.last = now;
    entry.saves.push(now);
  }

  flush(): void {
    for (const { compose } of this.entries.values()) compose.flush();
  }

  send(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    entry.compose.flush();
    this.sent.push({ id, ...snapshot(entry.compose) });
    this.close(id);
  }

  close(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    entry.compose.flush();
    this.entries.delete(id);
    entry.compose.remove();
  }

  leaveAll(): void {
    for (const id of [...this.entries.keys()]) this.leave(id);
  }

  /** The draft is stored and another one takes its place in the editor. */
  leave(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    entry.compose.flush();
    this.entries.delete(id);
    entry.compose.leave();
  }

  states(): ComposeState[] {
    return [...this.entries.values()].map(({ compose, saves }) => ({
      id: compose.id,
      subject: compose.subject(),
      html: compose.html(),
      saved: saves.at(-1) ?? null,
      saves: [...saves],
    }));
  }
}

function snapshot(compose: Compose): Saved {
  return { subject: compose.subject(), parts: compose.parts() };
}

function same(a: Saved, b: Saved): boolean {
  return a.subject === b.subject && a.parts.join('\0') === b.parts.join('\0');
}
