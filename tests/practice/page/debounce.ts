export interface Debounced {
  (): void;
  /** Runs what is pending at once; does nothing when nothing is. */
  flush(): void;
}

/** Runs `action` once the calls have stopped for `delay` milliseconds. */
export function debounce(action: () => void, delay: number): Debounced {
  let timer: number | undefined;
  const run = () => {
    timer = undefined;
    action();
  };
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, delay);
  };
  const flush = () => {
    if (timer === undefined) return;
    window.clearTimeout(timer);
    run();
  };
  return Object.assign(later, { flush });
}
