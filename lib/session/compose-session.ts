import { guessLanguage } from '../catalog/guess';
import type { Translate } from '../catalog/messages';
import type { ComposeView } from '../webmail/adapter';
import { type Insertion, insertText } from '../webmail/insertion';
import { writeSubject } from '../webmail/subject';
import { authoredText, isOccupied } from '../webmail/text';
import { type Theme, themeOf } from '../webmail/theme';
import { writtenText } from '../webmail/thread';
import { DraftCheck } from './check';
import type { ComposeInfo, DraftText, Existing, InsertOutcome, UndoOutcome } from './commands';
import { type Controls, createControls } from './controls';
import { openPanel, type Panel } from './panel';
import type { CheckSettings, SettingsState } from './settings';

/** What a session asks of the extension around it. */
export interface SessionContext {
  t: Translate;
  /** Resolves once the rules of the live check are there; false where they cannot be had. */
  rulesReady(): Promise<boolean>;
  settings(): CheckSettings;
  settingsTrouble(): SettingsState['trouble'];
  changeSettings(changes: Partial<CheckSettings>): void;
  panelUrl(theme: Theme): string;
  /** Opens the panel's page in a window of its own. */
  openWindow(compose: string): void;
  /** The panel of this session opens: one at a time. */
  onPanel(): void;
}

const START_WITHIN = 200;

interface Done {
  letter: string;
  text: Insertion;
  subject: string;
  restoreSubject: (() => void) | undefined;
}

/** One compose from opening to closing: its button, its panel, its draft. */
export class ComposeSession {
  private readonly controls: Controls;
  /** There once its rules are. */
  private check: DraftCheck | undefined;
  /** Asked for before there was a check. */
  private wantsList = false;
  private panel: Panel | undefined;
  /** Insertions not undone yet, the latest last. */
  private readonly done: Done[] = [];
  /** The person's text as it was when they were asked what should become of it. */
  private askedAbout: string | undefined;
  private removeControls: () => void;

  constructor(
    readonly id: string,
    readonly view: ComposeView,
    private readonly context: SessionContext,
    closed: AbortSignal,
  ) {
    const { t, settings, settingsTrouble, changeSettings } = context;
    const handlers = {
      onRetract: () => (this.panel ? this.closePanel() : this.openPanel()),
      onUndo: (anyway: boolean) => this.undo(anyway),
      onDraftCheck: () => this.toggleList(),
    };
    this.controls = createControls(t, view.send()?.tabIndex ?? 0, handlers, closed);
    this.removeControls = view.placeBesideSend(this.controls.element);
    const check = {
      t,
      settings,
      settingsTrouble,
      changeSettings,
      isOurs: () => this.done.length > 0,
      showCount: (count: number) => this.controls.setFindings(count),
      anchor: this.controls.draftCheck,
    };
    context.rulesReady().then((ready) => {
      const start = () => {
        if (closed.aborted) return;
        if (ready) this.check = new DraftCheck(view, check, closed);
        this.controls.setCheck(ready);
        if (this.wantsList) this.toggleList();
      };
      // The first check prepares its rules; the compose that is just opening goes first.
      requestIdleCallback(start, { timeout: START_WITHIN });
    });
    const resizing = new ResizeObserver(() => this.fitControls());
    resizing.observe(view.root);
    closed.addEventListener('abort', () => {
      resizing.disconnect();
      this.panel?.close();
      this.removeControls();
    });
  }

  /** The settings changed. */
  recheck(): void {
    this.check?.refresh();
  }

  /** Webmails draw their toolbar anew at times, and our button with it. */
  keepInPlace(): void {
    if (this.controls.element.isConnected) return;
    this.removeControls();
    this.removeControls = this.view.placeBesideSend(this.controls.element);
    this.fitControls();
  }

  /** The webmail's own buttons must not be pushed out of a narrow compose. */
  private fitControls(): void {
    this.controls.setCompact(false);
    const { scrollWidth, clientWidth } = this.view.root;
    this.controls.setCompact(scrollWidth > clientWidth);
  }

  info(current: boolean): ComposeInfo {
    const recipient = this.view.recipientName();
    const language = guessLanguage(`${this.view.threadText()}\n${writtenText(this.view.body)}`);
    return {
      id: this.id,
      subject: this.view.subjectField()?.value ?? '',
      current,
      ...(recipient ? { recipient } : {}),
      ...(language ? { language } : {}),
    };
  }

  insert({ subject, text }: DraftText, existing: Existing | undefined): InsertOutcome {
    const last = this.done.at(-1);
    // A draft of ours that the person has not touched can go without asking.
    const ours = last?.text.changed() ? undefined : last;
    // Asked twice: a double press, or an answer that got lost.
    if (ours?.letter === text && ours.subject === subject) return 'inserted';
    const written = authoredText(this.view);
    // Leave to replace their text is given for what they saw, not for what they wrote since.
    const mayReplace = existing === 'replace' && written === this.askedAbout;
    if (!ours && existing !== 'above' && !mayReplace && isOccupied(this.view)) {
      this.askedAbout = written;
      return 'occupied';
    }
    const insertion = insertText(this.view, text, existing ?? 'replace', ours?.text);
    if (!insertion.took) return this.view.body.isConnected ? 'refused' : 'gone';
    const restoreSubject = writeSubject(this.view, subject, last?.subject);
    this.done.push({ letter: text, text: insertion, subject, restoreSubject });
    this.controls.setUndo('possible');
    this.panel?.focus();
    return 'inserted';
  }

  undo(anyway: boolean): UndoOutcome {
    const last = this.done.at(-1);
    if (!last) return 'refused';
    if (last.text.changed() && !anyway) {
      this.controls.setUndo('confirm');
      return 'changed';
    }
    if (!last.text.undo()) return 'refused';
    last.restoreSubject?.();
    this.done.pop();
    this.controls.setUndo(this.done.length > 0 ? 'possible' : 'none');
    this.panel?.focus();
    return 'undone';
  }

  panelReady(): void {
    this.panel?.ready();
  }

  closePanel(): void {
    if (!this.panel) return;
    this.panel.close();
    this.panel = undefined;
    this.controls.setExpanded(false);
    this.controls.focus();
  }

  private toggleList(): void {
    if (this.check) this.check.toggleList();
    else this.wantsList = !this.wantsList;
  }

  private openPanel(): void {
    this.context.onPanel();
    this.controls.setExpanded(true);
    this.panel = openPanel({
      url: this.context.panelUrl(themeOf(this.view.body)),
      compose: this.id,
      label: this.context.t('retractOffer'),
      beside: this.view.root,
      onFail: () => {
        this.closePanel();
        this.context.openWindow(this.id);
      },
    });
  }
}
