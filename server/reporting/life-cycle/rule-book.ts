import type { Severity } from '../../kernel/index.js';
import { jsonHashOf } from './content-hash.js';
import type { FindingCount } from './monthly-report.js';

/** What the life cycle knows of a rule, whichever capability it belongs to. */
export interface KnownRule {
  readonly id: string;
  readonly severity: Severity;
  readonly validFrom: string;
}

/** All rules of the module: what the findings of a report weigh, and which version of the rules it was made by. */
export class RuleBook {
  readonly #severities: ReadonlyMap<string, Severity>;
  /** SHA-256 over every rule's id, severity and first month, in hexadecimal digits. */
  readonly version: string;

  constructor(rules: readonly KnownRule[]) {
    this.#severities = new Map(rules.map(({ id, severity }) => [id, severity]));
    const listed = rules
      .map(({ id, severity, validFrom }) => ({ id, severity, validFrom }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    this.version = jsonHashOf(listed);
  }

  /** Number of rules. */
  get size(): number {
    return this.#severities.size;
  }

  /**
   * The counts that are kept with a report, each with what the rule weighs, in the order of the rules' ids. A rule that
   * is no more known blocks: the report was compiled by an earlier version, and compiling it again is the cure.
   */
  weigh(counts: Readonly<Record<string, number>>): readonly FindingCount[] {
    return Object.entries(counts)
      .map(([rule, count]) => ({ rule, severity: this.#severities.get(rule) ?? 'error', count }) as const)
      .toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
  }
}
