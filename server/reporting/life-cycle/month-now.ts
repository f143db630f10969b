import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import { selectAcknowledgements } from './acknowledgement.repository.js';
import type { LifeCycleParts } from './life-cycle-parts.js';
import type { MonthlyReport } from './monthly-report.js';
import { type ReportOfMonth, selectMonthlyReport } from './monthly-report.repository.js';

/** The report of the month: the one under the definition in force; compiled under another it is a shadow. */
export function reportOf(
  { definitions }: Pick<LifeCycleParts, 'definitions'>,
  month: CalendarMonth,
): ReportOfMonth {
  return { month, definitionId: definitions.inForce(month)?.id ?? '' };
}

/** How the month's report stands, in the caller's transaction; a draft with the warnings that now are let stand. */
export async function monthNow(
  { definitions, codeLists, rules }: Pick<LifeCycleParts, 'definitions' | 'codeLists' | 'rules'>,
  client: PoolClient,
  viewer: MunicipalViewer,
  month: CalendarMonth,
): Promise<MonthlyReport> {
  // Asked for before it is known whether there is a draft: the way to the database costs more than the question.
  const [report, acknowledgements] = await Promise.all([
    selectMonthlyReport(client, viewer, reportOf({ definitions }, month), rules),
    selectAcknowledgements(client, month, codeLists.measuresInForce(month)),
  ]);
  const [draft, ...others] = report.revisions;
  if (draft?.status !== 'compiled') return report;
  return { ...report, revisions: [{ ...draft, acknowledgements }, ...others] };
}
