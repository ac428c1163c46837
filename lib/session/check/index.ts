import type { Translate } from '../../catalog/messages';
import type { ComposeView } from '../../webmail/adapter';
import { replaceText } from '../../webmail/replacement';
import { authoredText } from '../../webmail/text';
import type { CheckSettings } from '../settings';
import { type DraftList, openDraftList } from './draft-list';
import { type FindingCard, openFindingCard } from './finding-card';
import type { FlagActions } from './flag-view';
import { type CheckState, type Flag, isMissingMove, LiveCheck } from './live-check';
import { guardSending } from './send-guard';
import { watchPointer } from './watch-pointer';
import { asParagraph, matchCase } from './wording';

/** The pointer or the keyboard is in it. */
const IN_USE = ':hover, :focus-within';

export interface DraftCheckContext {
  t: Translate;
  settings(): CheckSettings;
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
  private card: FindingCard | undefined;
  private list: DraftList | undefined;

  constructor(
    private readonly view: ComposeView,
    private readonly context: DraftCheckContext,
    closed: AbortSignal,
  ) {
    const { t, settings, isOurs } = context;
    this.live = new LiveCheck(view, { settings, isOurs, onState: (state) => this.show(state) }, closed);
    const pointer = {
      body: view.body,
      flags: () => this.live.state().flags,
      onEnter: (flag: Flag) => this.openCard(flag),
      onLeave: () => this.leaveCard(),
    };
    watchPointer(pointer, closed);
    guardSending(view, { t, isOn: () => settings().askBeforeSending, check: () => this.live.run() }, closed);
    view.body.addEventListener('keydown', (event) => this.onKey(event), { signal: closed });
    closed.addEventListener('abort', () => {
      this.card?.close();
      this.list?.close();
    });
  }

  /** The settings or the text changed without the person typing. */
  refresh(): void {
    this.live.schedule();
  }

  toggleList(): void {
    if (this.list) {
      this.list.close();
      return;
    }
    const { t, settings, changeSettings, anchor } = this.context;
    const onClose = () => {
      this.list = undefined;
      anchor.focus();
    };
    this.list = openDraftList({ t, settings, changeSettings, actions: this.actions, beside: anchor, onClose });
    this.list.show(this.live.run());
  }

  private readonly actions: FlagActions = {
    apply: (flag, replacement) => {
      const text = isMissingMove(flag)
        ? asParagraph(authoredText(this.view), flag, replacement)
        : matchCase(flag.quote, replacement);
      this.card?.close();
      replaceText(this.view, flag.start, flag.end, text);
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
    if (this.card && !state.flags.some(({ range }) => range && range === this.card?.flag.range)) this.card.close();
  }

  private openCard(flag: Flag): FindingCard {
    if (this.card?.flag.range === flag.range) return this.card as FindingCard;
    this.card?.close();
    this.card = openFindingCard(flag, this.context.t, this.actions, () => {
      this.card = undefined;
    });
    return this.card;
  }

  private leaveCard(): void {
    if (this.card && !this.card.element.matches(IN_USE)) this.card.close();
  }

  /** Alt+Shift+J goes to the next finding behind the caret, from the last to the first. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.card) {
      event.stopPropagation();
      this.card.close();
    }
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyJ') return;
    event.preventDefault();
    event.stopPropagation();
    const next = this.nextFlag();
    if (next) this.openCard(next).focus();
  }

  private nextFlag(): Flag | undefined {
    const placed = this.live.run().flags.filter(({ range }) => range);
    const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
    const behind = placed.find(({ range }) => anchorNode && (range?.comparePoint(anchorNode, anchorOffset) ?? 0) < 0);
    return behind ?? placed[0];
  }
}
