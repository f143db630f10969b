import type { PoolClient } from 'pg';
import { firstDayOf } from '../kernel/index.js';
import { carryOut, type Statement } from '../platform/postgres/index.js';
import type { Change } from './change.js';

const INSERT = `insert into avstamp.change
    (municipality_code, actor, role, kind, person_ref, household_ref, month, code, party, reason, before, after)
  select municipality_code, actor, role, kind, person_ref, household_ref, month, code, party, reason, before, after
  from jsonb_to_recordset($1) as stated (municipality_code text, actor text, role text, kind text, person_ref text,
    household_ref text, month date, code smallint, party text, reason text, before jsonb, after jsonb)`;

/** Writes changes into the history, inside the transaction that makes them: both stand or fall together. */
export async function recordChanges(client: PoolClient, changes: readonly Change[]): Promise<void> {
  if (changes.length > 0) await carryOut(client, changesStatement(changes));
}

/** Writes changes into the history, as `recordChanges` does. */
export function changesStatement(changes: readonly Change[]): Statement {
  return { name: 'record-changes', text: INSERT, values: [JSON.stringify(changes.map(rowOf))] };
}

function rowOf(change: Change): Readonly<Record<string, unknown>> {
  const { municipalityCode, actor, role, kind, month, code, party, reason, before, after } = change;
  return {
    municipality_code: municipalityCode,
    actor,
    role,
    kind,
    person_ref: change.personReference ?? null,
    household_ref: change.householdReference ?? null,
    month: month === undefined ? null : firstDayOf(month),
    code: code ?? null,
    party: party ?? 'social',
    reason,
    before: before ?? null,
    after: after ?? null,
  };
}
