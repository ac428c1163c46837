import type { Level } from '../../check/bare';

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];
const nameOf = (level: Level) => `bow-out-${level}`;

/**
 * Draws ranges over the page without touching it. All composes of a page share one highlight per level; the browser moves
 * what is drawn with the text at every edit.
 */
export class Highlights {
  private readonly drawn = new Map<Range, Level>();

  /** Draws these and nothing else; what is drawn already stays as it is. */
  show(ranges: ReadonlyMap<Range, Level>): void {
    for (const range of this.drawn.keys()) if (!ranges.has(range)) this.remove(range);
    for (const [range, level] of ranges) {
      if (this.drawn.get(range) === level) continue;
      highlight(level).add(range);
      this.drawn.set(range, level);
    }
  }

  private remove(range: Range): void {
    const level = this.drawn.get(range);
    if (level) highlight(level).delete(range);
    this.drawn.delete(range);
  }
}

function highlight(level: Level): Highlight {
  const name = nameOf(level);
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const created = new Highlight();
  // The more serious level is drawn on top.
  created.priority = LEVELS.length - LEVELS.indexOf(level);
  CSS.highlights.set(name, created);
  return created;
}
