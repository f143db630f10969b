import { closingRules } from './closing.rules.js';
import { CLOSED_DATE, MUNICIPALITY_OF_HOUSEHOLD } from './closing-sql.js';
import { rowRepeated } from './contradiction.rules.js';
import { judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { isTrue, textOf } from './stated-row.js';
import { writeRows } from './write-rows.js';

/** Judges and writes the closings. */
export async function takeClosings(session: LoadSession): Promise<void> {
  const stated = `select s.ctid as place, s.*, coalesce(h.municipality_code, '') as of_municipality,
      ${CLOSED_DATE} as closed_date, h.household_ref is not null as household_known
    from pg_temp.closings as s left join pg_temp.known_household as h using (household_ref)`;
  await judgeEachRow(session, 'closings', stated, [
    judgementBy(closingRules, (row) => ({
      household: textOf(row, 'household_ref'),
      closedOn: textOf(row, 'closed_on'),
      householdKnown: isTrue(row, 'household_known'),
    })),
  ]);
  await judgeRepeated(
    session,
    'closings',
    rowRepeated,
    ['household_ref', 'closed_on'],
    MUNICIPALITY_OF_HOUSEHOLD,
  );
  await writeRows(session, 'closings', {
    table: 'closure',
    key: ['municipality_code', 'household_ref', 'closed_on'],
    values: [],
    versioned: true,
    incoming: `select municipality_code, household_ref, ${CLOSED_DATE} as closed_on
      from pg_temp.closings as s join pg_temp.known_household using (household_ref)
      where ${kept(session, 'closings', 's')}`,
  });
}
