import { type ChecksData, type Level, type Rule, SIGNALS, type Signal } from '../catalog/check-data';
import { Parts } from './parts';

/** A rule with what its category says where it says nothing itself. */
export interface CheckedRule extends Rule {
  level: Level;
  message: string;
}

/** What a pattern is there for: a rule or a signal. */
export interface Purpose {
  rule?: CheckedRule;
  sign?: Sign;
}

/** A signal that is given or (`not`) explained away. */
interface Sign {
  signal: Signal;
  /** One of its own for each signal. */
  bit: number;
  not: boolean;
}

/** The purposes of all patterns. A rule is read when a text first gives it something to find. */
export class Purposes {
  /** Those of code, which every text is given to. */
  readonly detectorRules: CheckedRule[];
  /** By pattern: the number of its purpose. */
  private readonly numbers: Uint16Array;
  private readonly purposes: Purpose[] = [];
  private readonly rules: Parts;
  private readonly categories: ChecksData['categories'];

  constructor({ rules, categories, patternsOfRules, signals }: ChecksData) {
    this.categories = categories;
    this.rules = new Parts(rules, '\t');
    const counts = [...patternsOfRules];
    SIGNALS.forEach((signal, number) => {
      const { is, isNot } = signals[signal];
      const bit = 1 << number;
      this.purposes[counts.push(is) - 1] = { sign: { signal, bit, not: false } };
      this.purposes[counts.push(isNot) - 1] = { sign: { signal, bit, not: true } };
    });
    this.numbers = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
    let pattern = 0;
    counts.forEach((count, number) => {
      this.numbers.fill(number, pattern, pattern + count);
      pattern += count;
    });
    this.detectorRules = patternsOfRules.flatMap((count, number) => (count === 0 ? this.rule(number) : []));
  }

  of(pattern: number): Purpose {
    const number = this.numbers[pattern] as number;
    const known = this.purposes[number] ?? { rule: this.rule(number) };
    this.purposes[number] = known;
    return known;
  }

  private rule(number: number): CheckedRule {
    const rule: Rule = JSON.parse(this.rules.at(number));
    return { ...(this.categories[rule.category] as { level: Level; message: string }), ...rule };
  }
}
