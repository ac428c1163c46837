import type { Translate } from '../../catalog/messages';
import type { ComposeView } from '../../webmail/adapter';
import { replaceText } from '../../webmail/replacement';
import { themeOf } from '../../webmail/theme';
import type { CheckSettings, SettingsState } from '../settings';
import { FlagCards } from './cards';
import { type DraftList, openDraftList } from './draft-list';
import type { FlagActions } from './flag-view';
import { type CheckState, LiveCheck } from './live-check';
import { guardSending } from './send-guard';
import { editFor } from './wording';

export interface DraftCheckContext {
  t: Translate;
  settings(): CheckSettings;
  settingsTrouble(): SettingsState['trouble'];
  changeSettings(changes: Partial<CheckSettings>): void;
  isOurs(): boolean;
  /** The number of findings beside the Draft check button. */
  showCount(count: number): void;
  /** The button that the list stands beside. */
  anchor: HTMLElement;
}

/** The live check of one compose: flags in the text, a card for each, the list of all, a question before sending. */
export class DraftCheck {
  private readonly live: LiveCheck;
  private readonly cards: FlagCards;
  private list: DraftList | undefined;

  constructor(
    private readonly view: ComposeView,
    private readonly context: DraftCheckContext,
    closed: AbortSignal,
  ) {
    const { t, settings, isOurs } = context;
    this.live = new LiveCheck(view, { settings, isOurs, onState: (state) => this.show(state) }, closed);
    this.cards = new FlagCards(view, { t, actions: this.actions, live: this.live, theme: this.theme }, closed);
    const isOn = () => settings().askBeforeSending;
    const onAsk = () => this.cards.close();
    guardSending(view, { t, isOn, check: () => this.live.run(), theme: this.theme, onAsk }, closed);
    closed.addEventListener('abort', () => this.list?.close());
  }

  /** The settings or the text changed without the person typing. */
  refresh(): void {
    this.live.schedule();
    this.list?.showSettings();
  }

  toggleList(): void {
    if (this.list) {
      this.list.close();
      return;
    }
    const { t, settings, settingsTrouble, changeSettings, anchor } = this.context;
    const onClose = () => {
      this.list = undefined;
      anchor.ariaExpanded = 'false';
      anchor.focus();
    };
    this.list = openDraftList({
      ...{ t, settings, settingsTrouble, changeSettings, actions: this.actions, beside: anchor, onClose },
      state: this.live.run(),
      theme: this.theme(),
    });
    anchor.ariaExpanded = 'true';
  }

  private readonly actions: FlagActions = {
    apply: (shown, replacement) => {
      const flag = this.live.renewed(shown);
      this.cards.close();
      if (!flag) return;
      const { start, end, text } = editFor(this.live.state().text, flag, replacement);
      replaceText(this.view, start, end, text);
      this.live.run();
    },
    ignore: (flag) => this.live.ignore(flag),
    turnOff: (ruleId) => {
      const { settings, changeSettings } = this.context;
      changeSettings({ disabledRules: [...new Set([...settings().disabledRules, ruleId])] });
      this.live.run();
    },
  };

  private show(state: CheckState): void {
    this.context.showCount(state.flags.length);
    this.list?.show(state);
    this.cards.keepOnly(state.flags);
  }

  private readonly theme = () => themeOf(this.view.body);
}
