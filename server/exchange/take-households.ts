import { householdRules } from '../households/index.js';
import { rowRepeated } from './contradiction.rules.js';
import { References } from './direct/references.js';
import { takeHouseholdsDirectly } from './direct/take-households-directly.js';
import { handOver } from './hand-over.js';
import { judgeRepeated } from './judge-contradictions.js';
import { judgeEachRow } from './judge-rows.js';
import { makeKnownHouseholds } from './known-tables.js';
import { kept } from './remarks.js';
import { judgementBy } from './row-judgement.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';
import { textOf } from './stated-row.js';
import { writeRows } from './write-rows.js';

const STATED = `select s.ctid as place, s.*, coalesce(municipality.code, '') as of_municipality,
    municipality.code is not null as municipality_known
  from pg_temp.households as s left join pg_temp.municipality on code = s.municipality_code`;

const MUNICIPALITY = '(select h.municipality_code from pg_temp.households as h where h.ctid = s.place)';

/**
 * Takes the households.
 * @returns all that a reference can mean, each with its municipality
 */
export async function takeHouseholds(session: LoadSession): Promise<References> {
  const taken = await takeHouseholdsDirectly(session);
  if (taken !== undefined) return taken;
  await stageFiles(session, ['households']);
  await judgeHouseholds(session);
  await makeKnownHouseholds(session);
  return References.given(
    await handOver(session, 'select household_ref, municipality_code from pg_temp.known_household'),
  );
}

/** Judges the households and writes those that keep the rules. */
async function judgeHouseholds(session: LoadSession): Promise<void> {
  await judgeEachRow(session, 'households', STATED, [
    judgementBy(householdRules, (row) => ({
      reference: textOf(row, 'household_ref'),
      municipality: textOf(row, 'municipality_code'),
      unit: textOf(row, 'unit'),
    })),
  ]);
  await judgeRepeated(session, 'households', rowRepeated, ['household_ref'], MUNICIPALITY);
  await writeRows(session, 'households', {
    table: 'household',
    key: ['municipality_code', 'household_ref'],
    values: ['unit'],
    versioned: true,
    incoming: `select municipality_code, household_ref, unit from pg_temp.households as s
      where ${kept(session, 'households', 's')}`,
    order: 'incoming.municipality_code, incoming.household_ref',
    bulk: true,
  });
}
