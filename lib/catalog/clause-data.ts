import type { PackedPatterns } from './check-data';

/** The terms of an offer or contract that matter to a person who may not start. */
export const CLAUSE_KINDS = [
  'binding-acceptance',
  'conditions',
  'notice-period',
  'start-date',
  'probation',
  'no-termination-before-start',
  'penalty',
  'fixed-term',
  'signing-bonus-clawback',
  'relocation-repayment',
  'training-repayment',
  'visa-costs',
  'non-compete',
  'exclusivity',
  'confidentiality',
  'company-property',
  'notice-form',
  'governing-law',
  'collective-agreement',
  'acceptance-deadline',
  'at-will',
  'screening-costs',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What is picked out of a clause. */
export const DETAIL_KINDS = ['amount', 'period', 'date'] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/**
 * A pattern, by its number, that a sentence must hold, or must not hold (`not`). With `above` it may also stand in the
 * heading or lead-in, with `before` there or in the two sentences of the same paragraph that went before, with `section`
 * there or in the two sentences before under the same heading; with `heading` it must stand in the heading or lead-in.
 */
export interface TriggerPart {
  pattern: number;
  where?: 'not' | 'above' | 'before' | 'section' | 'heading';
}

/** What `clauses.json` of a language comes down to. */
export interface ClausesData extends PackedPatterns {
  /** A sentence is of a kind when it holds all parts of one trigger and no `never`; words of an `isNot` do not count. */
  kinds: Record<ClauseKind, { is: TriggerPart[][]; isNot: number[]; never: number[] }>;
  /** Patterns that say that the job is never begun. */
  notStarting: number[];
  details: Record<DetailKind, number[]>;
  /** Words after which a full stop ends nothing, and words that no heading has; parted by spaces. */
  abbreviations: string;
  verbs: string;
  /** Words that make a verb one that a heading may have: "failure to start". */
  infinitiveMarks?: string | undefined;
  /** Where a day carries a full stop, as in "am 31. Januar": the words before it, and the beginnings of months. */
  beforeOrdinals?: string | undefined;
  months?: string | undefined;
}

/** A kind in plain words: general information, never advice or judgement. */
export interface Term {
  title: string;
  message: string;
  whatToDo: string;
  /** What is said instead where the clause is about never beginning the job. */
  notStarting?: { message: string; whatToDo: string };
}
