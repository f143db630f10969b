import type { FindingGroup } from '../compile/finding-groups.js';
import { columnDifferences } from './column-differences.js';
import type { ComparedReport } from './compared-report.js';
import { countDifferences } from './count-differences.js';
import type { FindingDifference, ReportDifference } from './report-difference.js';

/** What differs between the same facts under two definitions: counts, columns, and how often rules are broken. */
export function differenceBetween(before: ComparedReport, after: ComparedReport): ReportDifference {
  return {
    counts: countDifferences(before, after),
    columns: columnDifferences(before.definition, after.definition),
    findings: findingDifferences(before.findings, after.findings),
  };
}

function findingDifferences(
  before: readonly FindingGroup[],
  after: readonly FindingGroup[],
): readonly FindingDifference[] {
  const countIn = (groups: readonly FindingGroup[], rule: string): number =>
    groups.find((group) => group.rule === rule)?.count ?? 0;
  const rules = [...new Set([...before, ...after].map(({ rule }) => rule))].toSorted();
  return rules
    .map((rule) => ({ rule, before: countIn(before, rule), after: countIn(after, rule) }))
    .filter(({ before: one, after: other }) => one !== other);
}
