/** Marks what an adapter adds to the page to hold an element of ours. */
export const OWN_ATTRIBUTE = 'data-bow-out';

/** What Bow Out needs of a webmail. Nothing outside an adapter's folder knows one webmail from another. */
export interface WebmailAdapter {
  readonly hosts: readonly string[];
  /** Matches every element that may be the body of a compose, or the frame of one; `compose` tells the true ones. */
  readonly bodySelector: string;
  /** The compose that such an element belongs to; nothing where it is of another kind or not complete yet. */
  compose(candidate: HTMLElement): ComposeView | undefined;
  /** The selectors by which things are found, by what they find, for a person who reports that something is missing. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** The webmail's own button for a new message. */
  newMessageButton(): HTMLElement | undefined;
}

/** One open compose. Elements are looked up anew at each call, since webmails replace them under way. */
export interface ComposeView {
  /** The element that holds the whole compose. */
  readonly root: HTMLElement;
  /** The element in which the message is written: an editable one, or a text field where the mail is plain text. */
  readonly body: HTMLElement;
  /** Whether this is the draft that it was when it opened: an editor may be used again for the next one. */
  isSameDraft(): boolean;
  /** Whether this key press sends the mail, wherever in the compose the keyboard is. */
  isSendShortcut(event: KeyboardEvent): boolean;
  /** The Send button. */
  send(): HTMLElement | undefined;
  /** Puts an element beside Send. Returns what takes it away again, with everything added for it. */
  placeBesideSend(element: HTMLElement): () => void;
  /** The subject field where the person can see it: in a reply it is hidden, and changing it would break the thread. */
  subjectField(): HTMLInputElement | undefined;
  /** The name of the first recipient, where the webmail shows a name and not just an address. */
  recipientName(): string | undefined;
  /** The first element of the body that the person did not write: signature or quoted thread. */
  firstForeign(): Element | undefined;
  /** Runs an insertion so that the editor's own undo takes it back as one step. */
  asUndoStep(insert: () => void): void;
  /** What others wrote in the thread that the compose answers, as far as the page shows it; never the person's own words. */
  threadText(): string;
}
