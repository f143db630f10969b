import { type Finding, findingOf, type Rule, type Severity } from '../../kernel/index.js';

/** Examples kept of each rule: enough to begin with, few enough for any screen and any number of rows. */
const EXAMPLES = 5;

/** All findings of one rule: how many, and the first of them with the household's running number. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** Without a running number where the finding is about the whole report. */
  readonly examples: readonly FindingExample[];
}

/** One finding with the household that it is about. */
export interface FindingExample {
  readonly runningNumber?: number;
  readonly finding: Finding;
}

interface OpenGroup extends FindingGroup {
  count: number;
  readonly examples: FindingExample[];
}

/** Gathers findings by rule in running-number order, without keeping more of them than people read. */
export class FindingGroups {
  readonly #groups = new Map<string, OpenGroup>();

  /** Notes every rule of the list that the facts break. */
  apply<Facts>(rules: readonly Rule<Facts>[], facts: Facts, runningNumber: number): void {
    for (const rule of rules) {
      if (!rule.holds(facts)) this.#note(rule, runningNumber, () => findingOf(rule, facts));
    }
  }

  /** Notes findings that are at hand already. */
  add(findings: readonly Finding[], runningNumber: number): void {
    for (const finding of findings) {
      this.#note({ id: finding.rule, severity: finding.severity }, runningNumber, () => finding);
    }
  }

  #note(rule: Pick<Rule<never>, 'id' | 'severity'>, runningNumber: number, finding: () => Finding): void {
    let group = this.#groups.get(rule.id);
    if (group === undefined) {
      group = { rule: rule.id, severity: rule.severity, count: 0, examples: [] };
      this.#groups.set(rule.id, group);
    }
    group.count += 1;
    // A finding that nobody will read is not worth its texts.
    if (group.examples.length < EXAMPLES) group.examples.push({ runningNumber, finding: finding() });
  }

  /** By rule id, so that the same findings always stand in the same order. */
  all(): readonly FindingGroup[] {
    return inRuleOrder([...this.#groups.values()]);
  }
}

/** The groups by rule id. */
export function inRuleOrder(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  return groups.toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
}

/** Findings about the whole report, each a group of its own. */
export function wholeReport(findings: readonly Finding[]): readonly FindingGroup[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    count: 1,
    examples: [{ finding }],
  }));
}
