import type { Match, Matcher } from './matcher';
import { readChanged } from './scanner';
import { tailOf } from './tail';
import { cutQuotedMail, Room, SENTENCE, type Tokens } from './tokens';

export interface Read {
  tokens: Tokens;
  matches: Match[];
}

/**
 * Reads one text after the other. While a person types, a text begins and ends as the one before it: but for the sentences
 * that changed, its words and matches are taken from there.
 */
export class Reader {
  private room = new Room();
  private last: Read | undefined;
  /** Whether the last text goes on with a quoted mail, whose words are left out. */
  private isCut = false;

  constructor(
    private readonly matcher: Matcher,
    private readonly cues: Uint32Array,
  ) {}

  read(text: string): Read {
    const { matcher, cues, last } = this;
    const first = this.firstChanged(text);
    const tail = this.isCut ? undefined : last && tailOf(last.tokens, text);
    // Another text gets a room of its own, so that what a long one took is not kept for ever.
    if (first === 0 && !tail) this.room = new Room();
    const known = last && first > 0 ? { ...last.tokens, count: first } : undefined;
    const { tokens: all, takenOver } = readChanged(text, matcher.vocabulary, cues, this.room, known, tail);
    const tokens = cutQuotedMail(all, cues);
    this.isCut = tokens !== all;
    const matches = matcher.find(tokens, last?.matches, first, this.isCut ? undefined : takenOver);
    this.last = { tokens, matches };
    return this.last;
  }

  /** The first word of a sentence up to which this text is the last one; not always the latest such word, and 0 for none. */
  private firstChanged(text: string): number {
    if (!this.last) return 0;
    const { tokens } = this.last;
    for (let back = 1, word = tokens.count; ; back *= 2) {
      for (let sentences = 0; word > 0 && sentences < back; )
        if ((tokens.flags[--word] as number) & SENTENCE) sentences++;
      if (word <= 0) return 0;
      // The character after the break belongs to it: "Sorry.I quit" is two sentences, "3.5" is none.
      const end = (tokens.start[word] as number) + 1;
      if (text.slice(0, end) === tokens.text.slice(0, end)) return word;
    }
  }
}
