import type { FindingGroup } from '../compile/finding-groups.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { ReportTally } from '../report-tally.js';

/** What the same facts are under one definition. */
export interface ComparedReport {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
  readonly tally: ReportTally;
  readonly findings: readonly FindingGroup[];
}
