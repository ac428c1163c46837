import { type FactName, STRENGTHS } from '../../catalog/fact-data';
import type { Candidate } from './candidates';
import { endsWithLegalForm } from './legal-forms';
import { findPlaceholder } from './placeholders';

/** A fact as an offer says it, with the place it was read. */
export interface Fact {
  /** Exactly as written. */
  value: string;
  /** `yyyy-mm-dd`, of a date that leaves no doubt. */
  iso?: string;
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  /** The value is what a template leaves to be filled in, such as "[Start date]": nothing to show a person. */
  placeholder?: true;
  /** Other values the text gives as plainly, to choose from. */
  alternatives?: Fact[];
}

interface Group {
  members: Candidate[];
  key: string;
  /** Of its first member. */
  letters: string;
  rank: number;
}

const LEGAL_TAIL = /(?:bv|nv|gmbh|ag|ltd|limited|inc|llc|corp|plc|sa|sas|sarl|sl|se)$/u;

/** The value the text gives most plainly, with those it gives as plainly beside it. */
export function choose(text: string, candidates: readonly Candidate[]): Fact | undefined {
  const real = candidates.filter(({ start, end }) => !isOpen(text.slice(start, end)));
  const groups = group(text, highest(real) >= Math.min(highest(candidates), SURE) ? real : candidates);
  const rank = Math.max(...groups.map((one) => one.rank));
  const best = groups.filter((one) => one.rank === rank).sort((a, b) => b.members.length - a.members.length);
  const [first, ...others] = best.map((one) => factOf(text, one, rank));
  if (!first) return undefined;
  return { ...first, ...(others.length > 0 && !first.placeholder && { alternatives: others }) };
}

/** A value as plain as this goes before a placeholder. */
const SURE = STRENGTHS.indexOf('strong');
const highest = (candidates: readonly Candidate[]) =>
  Math.max(-1, ...candidates.map(({ strength }) => STRENGTHS.indexOf(strength)));

const isOpen = (value: string) => findPlaceholder(value) >= 0;

/** Candidates that say the same: the same day, or a name and its longer form. */
function group(text: string, candidates: readonly Candidate[]): Group[] {
  const groups: Group[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    const letters = lettersOf(text.slice(candidate.start, candidate.end));
    const key = candidate.iso ?? keyOf(letters, candidate.fact);
    const rank = STRENGTHS.indexOf(candidate.strength);
    const known = groups.find((one) => isSame(one, candidate, key, letters));
    if (!known) groups.push({ key, letters, rank, members: [candidate] });
    else {
      if (!known.members.some(({ start }) => start === candidate.start)) known.members.push(candidate);
      else
        known.members = known.members.map((member) =>
          member.start === candidate.start ? stronger(member, candidate) : member,
        );
      known.rank = Math.max(known.rank, rank);
    }
  }
  return groups;
}

/** "6 October" of "Monday, 6 October 2027" is the same day. */
function isSame(known: Group, { iso }: Candidate, key: string, letters: string): boolean {
  if (known.key === key) return true;
  if (iso && known.members[0]?.iso) return false;
  return letters.includes(known.letters) || known.letters.includes(letters);
}

const lettersOf = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || value;

const stronger = (a: Candidate, b: Candidate) =>
  STRENGTHS.indexOf(b.strength) > STRENGTHS.indexOf(a.strength) ? b : a;

function keyOf(letters: string, fact: FactName): string {
  return fact === 'company' ? letters.replace(LEGAL_TAIL, '') || letters : letters;
}

/** "Acme Ltd" says more than "Acme" does, and so does "ACME PUMPS LTD". */
function fullName(text: string, members: readonly Candidate[], plainest: Candidate): Candidate {
  const nameOf = ({ start, end }: Candidate) => text.slice(start, end).toLowerCase();
  const longer = members.filter((one) => nameOf(one).startsWith(`${nameOf(plainest)} `));
  const complete = longer.filter((one) => endsWithLegalForm(nameOf(one)));
  const full =
    complete.find(({ start, end }) => !isShouted(text.slice(start, end))) ??
    complete[0] ??
    longer.find(({ strength }) => strength !== 'weak');
  return full ?? plainest;
}

/** And so does a date with its year. */
function fullDate(members: readonly Candidate[], plainest: Candidate): Candidate {
  return plainest.iso ? plainest : (members.find(({ iso }) => iso) ?? plainest);
}

function isShouted(value: string): boolean {
  const name = value.replace(/\([^)]*\)/gu, '').trim();
  return name.includes(' ') && name === name.toUpperCase() && name !== name.toLowerCase();
}

function factOf(text: string, { members }: Group, rank: number): Fact {
  const plain = members.filter(({ strength }) => STRENGTHS.indexOf(strength) === rank);
  // Not as a heading in capitals has it.
  const plainest = (plain.find(({ start, end }) => !isShouted(text.slice(start, end))) ?? plain[0]) as Candidate;
  const top = plainest.fact === 'company' ? fullName(text, members, plainest) : fullDate(members, plainest);
  const { start, end, iso } = top;
  const value = text.slice(start, end);
  return { value, start, end, ...(iso && { iso }), ...(isOpen(value) && { placeholder: true as const }) };
}
