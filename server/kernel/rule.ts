import type { Finding, FindingPlace, Severity } from './finding.js';
import { fillText, type LocalizedText } from './localized-text.js';

/** The values that a rule's texts quote: `{found}` is always among them. */
export type RuleValues = Readonly<Record<string, string | number>> & { readonly found: string | number };

/**
 * A rule as data. One list of rules per capability is its table of contents; `docs/rules.md` and the table
 * tests are made from the lists.
 */
export interface Rule<Facts> {
  /** Stable and never reused, for instance `measure-days-within-month`. */
  readonly id: string;
  readonly severity: Severity;
  /** English code name of the field that the finding is shown at. */
  readonly field: string;
  /** Document and section, for instance `domain §2.3 (Socialstyrelsen 2013, appendix 2)`. */
  readonly source: string;
  /** First month that the rule is in force, `YYYY-MM`. */
  readonly validFrom: string;
  /** What is wrong and what to do, with places such as `{found}` for what `values` gives. */
  readonly message: LocalizedText;
  /** What would have been right, with the same places. */
  readonly expected: LocalizedText;
  /** True where the facts keep the rule, or where the rule has nothing to say of them. Pure. */
  readonly holds: (facts: Facts) => boolean;
  /**
   * What finds the rule's breaches in whole files at once: an SQL condition over a row of stated texts, which a load
   * looks at more closely where the condition is true (null counts as kept). It may suspect too much, never too
   * little; `holds` decides. The columns bear the names of the host folder, and the docstring of the rule's list says
   * which more there are; a test holds condition and `holds` against each other.
   */
  readonly brokenBySql?: string;
  /** What the texts quote. */
  readonly values: (facts: Facts) => RuleValues;
  /** At least one example of each; the table tests run them. */
  readonly examples: { readonly holds: readonly Facts[]; readonly breaks: readonly Facts[] };
}

/** The finding of one broken rule at one place. */
export function findingOf<Facts>(rule: Rule<Facts>, facts: Facts, place?: FindingPlace): Finding {
  const values = rule.values(facts);
  return {
    rule: rule.id,
    severity: rule.severity,
    field: rule.field,
    source: rule.source,
    message: fillText(rule.message, values),
    expected: fillText(rule.expected, values),
    found: String(values.found),
    ...(place === undefined ? {} : { place }),
  };
}

/** All findings of a list of rules on the same facts, in the list's order; empty when every rule holds. */
export function applyRules<Facts>(
  rules: readonly Rule<Facts>[],
  facts: Facts,
  place?: FindingPlace,
): Finding[] {
  return rules.filter((rule) => !rule.holds(facts)).map((rule) => findingOf(rule, facts, place));
}
