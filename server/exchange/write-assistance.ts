import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import { type RowTarget, writeRows } from './write-rows.js';

/** SQL that gives the kept months of assistance with the columns of their table, and what to insert them in order of. */
export function assistanceIncoming(session: LoadSession): string {
  return `select municipality_code, first_day as month, household_ref, applicant_ref,
      nullif(co_applicant_ref, '') as co_applicant_ref, children::smallint as children, h.ordinal + m.ordinal as ordinal
    from pg_temp.assistance as s join pg_temp.known_household as h using (household_ref)
      join pg_temp.known_month as m using (month)
    where ${kept(session, 'assistance', 's')}`;
}

/** Where months of assistance go. */
export function assistanceTarget(session: LoadSession): RowTarget {
  return {
    table: 'assistance_month',
    key: ['municipality_code', 'month', 'household_ref'],
    values: ['applicant_ref', 'co_applicant_ref', 'children'],
    versioned: false,
    incoming: assistanceIncoming(session),
    order: 'incoming.ordinal',
    bulk: true,
  };
}

/** Writes the kept months of assistance. */
export async function writeAssistance(session: LoadSession): Promise<void> {
  await writeRows(session, 'assistance', assistanceTarget(session));
}
