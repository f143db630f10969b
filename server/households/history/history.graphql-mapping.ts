import { monthOfDate } from '../../kernel/index.js';
import { pageOf } from '../../platform/graphql/index.js';
import type { RegisteredChangeConnectionType, RegisteredChangeType } from './history.graphql.js';
import type { HistoryRow } from './history.repository.js';

/** Shows a page of a history. @param rows with up to one more than fits: it tells that more follows */
export function historyConnectionOf(
  rows: readonly HistoryRow[],
  page: { readonly first: number; readonly isFirst: boolean },
): RegisteredChangeConnectionType {
  return pageOf(rows, page, { nodeOf: changeTypeOf, keyOf: ({ change_id }) => [change_id] });
}

function changeTypeOf(row: HistoryRow): RegisteredChangeType {
  return {
    changedAt: row.changed_at.toISOString(),
    actor: row.actor,
    role: row.role,
    reason: row.reason === '' ? null : row.reason,
    kind: row.kind,
    personReference: row.person_ref,
    householdReference: row.household_ref,
    month: row.month === null ? null : monthOfDate(row.month),
    code: row.code,
    party: row.party,
    before: row.before,
    after: row.after,
  };
}
