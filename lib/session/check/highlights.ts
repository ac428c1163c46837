import type { Level } from '../../check/bare';
import { nearView } from './view';

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];
const nameOf = (level: Level) => `bow-out-${level}`;

/** Words to draw over. */
export interface Mark {
  range: Range;
  level: Level;
}

/**
 * Draws over words of a page without touching it, near what the person sees of it: the browser goes through all that is
 * drawn at every edit. All composes of a page share one highlight per level.
 */
export class Highlights {
  private marks: readonly Mark[] = [];
  private readonly drawn = new Map<Range, Level>();
  private scheduled = false;

  /** Until `closed` aborts, what is drawn follows as the editor is scrolled or changes its size. */
  constructor(
    private readonly editor: HTMLElement,
    closed: AbortSignal,
  ) {
    const redraw = () => this.schedule();
    document.addEventListener('scroll', redraw, { capture: true, passive: true, signal: closed });
    const resizing = new ResizeObserver(redraw);
    for (const element of [editor, document.documentElement]) resizing.observe(element);
    closed.addEventListener('abort', () => {
      resizing.disconnect();
      this.show([]);
    });
  }

  /** Draws these, in the order of the text, and nothing else; what is drawn already stays as it is. */
  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.draw();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const near = new Map(nearView(this.marks, this.editor).map(({ range, level }) => [range, level]));
    for (const [range, level] of this.drawn) if (near.get(range) !== level) this.remove(range, level);
    for (const [range, level] of near) if (!this.drawn.has(range)) this.add(range, level);
  }

  private add(range: Range, level: Level): void {
    highlight(level).add(range);
    this.drawn.set(range, level);
  }

  private remove(range: Range, level: Level): void {
    highlight(level).delete(range);
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
