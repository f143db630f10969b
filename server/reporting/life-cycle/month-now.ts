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

/**
 * How the month's report stands, in the caller's transaction; a draft with the warnings that now are let stand.
 * @param guess whether there is a draft, as far as the caller knows: then the warnings are asked for in the same message,
 * and where it was wrong, nothing but time is lost
 */
export async function monthNow(
  { definitions, codeLists, rules }: Pick<LifeCycleParts, 'definitions' | 'codeLists' | 'rules'>,
  client: PoolClient,
  viewer: MunicipalViewer,
  month: CalendarMonth,
  guess: 'draft' | 'no draft' = 'draft',
): Promise<MonthlyReport> {
  const standing = () => selectAcknowledgements(client, month, codeLists.measuresInForce(month));
  const [report, asked] = await Promise.all([
    selectMonthlyReport(client, viewer, reportOf({ definitions }, month), rules),
    guess === 'draft' ? standing() : undefined,
  ]);
  const [draft, ...others] = report.revisions;
  if (draft?.status !== 'compiled') return report;
  const acknowledgements = asked ?? (await standing());
  return { ...report, revisions: [{ ...draft, acknowledgements }, ...others] };
}
