import type { WebmailAdapter } from '../webmail/adapter';
import { reportPage } from '../webmail/report';
import { watchComposes } from '../webmail/watch';
import type { CommandName, CommandResults, ComposeCommand, ComposeInfo } from './commands';
import { ComposeSession, type SessionContext } from './compose-session';

const START_WITHIN = 5000;
/** Outlook fills a new compose anew shortly after it appears, and would take a text inserted before that. */
const SETTLED_AFTER = 400;

/** All composes of one tab: a session each, and the commands of panel and popup for them. */
export class ComposeSessions {
  private readonly sessions = new Map<string, ComposeSession>();
  private last = '';

  constructor(
    private readonly adapter: WebmailAdapter,
    context: Omit<SessionContext, 'onPanel'>,
    signal: AbortSignal,
  ) {
    watchComposes(adapter, signal, (view, closed) => {
      // What commands a compose has to know its id, so no page may guess it.
      const id = crypto.randomUUID();
      const session = new ComposeSession(id, view, { ...context, onPanel: () => this.closeOtherPanels(id) }, closed);
      this.sessions.set(id, session);
      this.last = id;
      view.root.addEventListener('focusin', () => (this.last = id), { signal: closed });
      closed.addEventListener('abort', () => this.sessions.delete(id));
      return () => session.keepInPlace();
    });
  }

  /** The settings changed: every open draft is looked at again. */
  recheck(): void {
    for (const session of this.sessions.values()) session.recheck();
  }

  async perform<Name extends CommandName>(
    command: Extract<ComposeCommand, { name: Name }>,
  ): Promise<CommandResults[Name]>;
  async perform(command: ComposeCommand): Promise<CommandResults[CommandName]> {
    switch (command.name) {
      case 'list':
        return this.list();
      case 'start':
        return this.start();
      case 'report':
        return reportPage(this.adapter);
      case 'insert':
        return this.sessions.get(command.compose)?.insert(command.draft, command.existing) ?? 'gone';
      case 'undo':
        return this.sessions.get(command.compose)?.undo(command.anyway ?? false) ?? 'gone';
      case 'thread':
        return this.sessions.get(command.compose)?.view.threadText() ?? '';
      case 'ready':
        this.sessions.get(command.compose)?.panelReady();
        return undefined;
      case 'close':
        this.sessions.get(command.compose)?.closePanel();
        return undefined;
    }
  }

  private list(): ComposeInfo[] {
    return [...this.sessions.values()].map((session) => session.info(session.id === this.last));
  }

  private closeOtherPanels(id: string): void {
    for (const session of this.sessions.values()) if (session.id !== id) session.closePanel();
  }

  private async start(): Promise<ComposeInfo | undefined> {
    const known = new Set(this.sessions.keys());
    this.adapter.newMessageButton()?.click();
    const started = await this.nextSession(known);
    if (!started) return undefined;
    await delay(SETTLED_AFTER);
    return started.info(true);
  }

  private async nextSession(known: ReadonlySet<string>): Promise<ComposeSession | undefined> {
    for (const end = Date.now() + START_WITHIN; Date.now() < end; await delay(50)) {
      for (const [id, session] of this.sessions) if (!known.has(id)) return session;
    }
    return undefined;
  }
}

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
