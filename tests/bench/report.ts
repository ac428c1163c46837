export interface Figure {
  what: string;
  /** Where it was measured: a browser and webmail, or Node. */
  on: string;
  value: number;
  unit: string;
  /** The most it may be, where there is a target. */
  target?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints a Markdown table. */
export function printFigures(figures: readonly Figure[], machine: string): void {
  console.log(`\nMeasured on ${machine}; medians.\n\n| what | on | measured | target | |\n|---|---|---:|---:|---|`);
  for (const { what, on, value, unit, target } of figures) {
    const goal = target === undefined ? '' : `≤ ${target} ${unit}`;
    const verdict = target === undefined ? '' : value <= target ? 'ok' : '**over**';
    console.log(`| ${what} | ${on} | ${round(value)} ${unit} | ${goal} | ${verdict} |`);
  }
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
