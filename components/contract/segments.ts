import type { Clause, Detail } from '../../lib/offer';

/** A piece of the text that is marked the same throughout. */
export interface Segment {
  text: string;
  start: number;
  /** Numbers of the clauses it is part of, those that begin with it and those that end with it. */
  clauses: number[];
  begins: number[];
  ends: number[];
  detail: Detail['kind'] | undefined;
}

/** Cuts the text where a clause or a detail begins or ends; clauses may overlap. */
export function segmentsOf(text: string, clauses: readonly Clause[], from = 0, to = text.length): Segment[] {
  const details = clauses.flatMap((clause) => clause.details);
  const places = [...clauses, ...details].flatMap(({ start, end }) => [start, end]);
  const inside = places.filter((place) => place > from && place < to);
  const cuts = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    const covering = [...clauses.keys()].filter((number) => covers(clauses[number], start));
    return {
      text: text.slice(start, end),
      start,
      clauses: covering,
      begins: covering.filter((number) => clauses[number]?.start === start),
      ends: covering.filter((number) => clauses[number]?.end === end),
      detail: details.find((detail) => covers(detail, start))?.kind,
    };
  });
}

function covers(span: { start: number; end: number } | undefined, place: number): boolean {
  return span !== undefined && span.start <= place && place < span.end;
}
