import { type Act, readActs } from './acts';
import type { Matcher } from './matcher';
import { type Phrase, readPhrases } from './phrasing';
import type { Purposes } from './purposes';
import { readChanged } from './scanner';
import { type TakenOver, tailOf } from './tail';
import { Room, SENTENCE, type Span, type Tokens } from './tokens';

/** Holds until the next text is read. Acts and phrases are in the order of their first words. */
export interface Read {
  tokens: Tokens;
  acts: readonly Act[];
  phrases: readonly Phrase[];
}

/**
 * Reads one text after the other. While a person types, a text begins and ends as the one before it: but for the sentences
 * that changed, its words, acts and phrases are taken from there, none of which a word of another sentence can alter.
 */
export class Reader {
  /** For the last text, and for the next one, which takes words from there. */
  private rooms = [new Room(), new Room()];
  private tokens: Tokens | undefined;
  private acts: Act[] = [];
  private phrases: Phrase[] = [];
  /** Whether the last text goes on with a quoted mail, whose words are left out. */
  private isCut = false;

  constructor(
    private readonly matcher: Matcher,
    private readonly cues: Uint32Array,
    private readonly purposes: Purposes,
  ) {}

  read(text: string): Read {
    const { matcher, cues, purposes, tokens: before } = this;
    const first = this.firstChanged(text);
    const tail = this.isCut ? undefined : before && tailOf(before, text);
    if (first === 0 && !tail) this.forget();
    const known = before && first > 0 ? { ...before, count: first } : undefined;
    const room = this.rooms.reverse()[0] as Room;
    const { tokens, takenOver, isCut } = readChanged(text, matcher.vocabulary, cues, room, known, tail);
    this.tokens = tokens;
    this.isCut = isCut;
    const matches = matcher.find(tokens, first, takenOver?.from);
    renew(this.acts, first, readActs(matches, tokens, cues, purposes), takenOver);
    renew(this.phrases, first, readPhrases(matches, purposes), takenOver);
    return { tokens, acts: this.acts, phrases: this.phrases };
  }

  /** Another text gets room of its own, so that what a long one took is not kept for ever. */
  private forget(): void {
    this.rooms = [new Room(), new Room()];
    this.acts = [];
    this.phrases = [];
  }

  /** The first word of a sentence up to which this text is the last one; not always the latest such word, and 0 for none. */
  private firstChanged(text: string): number {
    const { tokens } = this;
    if (!tokens) return 0;
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

/**
 * What is known before the word `first` stays, what was found from there on follows, then what is known of the words taken
 * over, which moves along with them: all in place, for a long mail has thousands at every key.
 */
function renew<Item extends Span>(
  items: Item[],
  first: number,
  found: readonly Item[],
  takenOver: TakenOver | undefined,
): void {
  const later = items.splice(indexFrom(items, first));
  for (const item of found) items.push(item);
  if (!takenOver) return;
  const by = takenOver.from - takenOver.was;
  for (let at = indexFrom(later, takenOver.was); at < later.length; at++) {
    const item = later[at] as Item;
    item.from += by;
    item.to += by;
    items.push(item);
  }
}

/** Of the first one that begins at the word or behind it. */
function indexFrom(items: readonly Span[], word: number): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).from >= word) high = middle;
    else low = middle + 1;
  }
  return low;
}
