export const REASONS = [
  'compensation',
  'career-goals',
  'better-offer',
  'counter-offer',
  'working-conditions',
  'relocation',
  'commute',
  'health',
  'family',
  'study',
  'private',
] as const;

export type Reason = (typeof REASONS)[number];
