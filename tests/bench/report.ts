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

/** Our figures against their targets, as a Markdown table. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, on, value, unit, target }) => [
    what,
    on,
    `${round(value)} ${unit}`.trim(),
    target === undefined ? '' : `≤ ${target} ${unit}`.trim(),
    target === undefined ? '' : value <= target ? 'ok' : '**over**',
  ]);
  return formatTable(['what', 'on', 'measured', 'target', ''], rows);
}

export function formatTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const numeric = titles.map((_, column) => rows.every((row) => /^[\d–-]/.test(row[column] ?? '')));
  const rule = numeric.map((isNumeric) => (isNumeric ? '---:' : '---'));
  return line(titles) + line(rule) + rows.map(line).join('');
}

export function round(value: number): string {
  return value >= 100 || value === 0 ? value.toFixed(0) : value.toPrecision(3);
}
