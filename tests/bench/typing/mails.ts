import { checkDraft } from '../../../lib/check';
import en from '../../../templates/en/rules.json';
import { makeText } from '../checker/texts';

/** A mail of so many words and findings, line by line: rules' own examples of what to flag between ordinary sentences. */
export function mailWith(words: number, findings: number): string[] {
  const flagged = en.rules.flatMap((rule) => (rule.only ? [] : rule.examples.bad.slice(0, 1))).filter(isOneFinding);
  const plain = makeText('en', words)
    .split(/(?<=[.?!])\s+/)
    .filter(isClean);
  const lines: string[] = [];
  for (let count = 0, found = 0; count < words; ) {
    const wanted = found * words < findings * count;
    const sentence = (wanted ? flagged[found % flagged.length] : plain[lines.length % plain.length]) ?? '';
    if (wanted) found++;
    lines.push(sentence);
    count += sentence.split(' ').length;
  }
  return lines;
}

export function countFindings(lines: readonly string[]): number {
  return checkDraft(lines.join('\n')).findings.filter(({ start, end }) => end > start).length;
}

function isOneFinding(sentence: string): boolean {
  return !sentence.includes('\n') && countFindings(['Dear team,', sentence]) === 1;
}

function isClean(sentence: string): boolean {
  return countFindings(['Dear team,', sentence]) === 0;
}
