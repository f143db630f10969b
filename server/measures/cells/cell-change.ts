import type { MunicipalViewer, Party } from '../../access/index.js';
import type { Change, RegisteredFacts } from '../../audit/index.js';
import type { Cell, CellEntry } from './cell.js';
import type { JudgedCell } from './judged-cell.js';

/** The kind under which the history keeps changes of cells. */
export const CELL_CHANGE = 'measure';

/**
 * The cell once it is saved.
 * @param rows how many of its rows change: each has one version more then
 */
export function savedCell({ statement, cell }: JudgedCell, rows: number): Cell {
  const { personReference, month, code, entries } = statement;
  const inOrder = entries.toSorted((left, right) => (left.otherText < right.otherText ? -1 : 1));
  return {
    personReference,
    month,
    code,
    version: cell.version + rows,
    entries: inOrder.map(({ otherText, days, provider }) => ({ otherText, days, provider })),
  };
}

/** The saving as the history tells it: each change goes on from the version that the one before ended with. */
export function cellChange(
  before: Cell,
  after: Cell,
  { municipalityCode, subject, role }: MunicipalViewer,
  { party, reason }: { readonly party: Party; readonly reason: string },
): Change {
  const { personReference, month, code } = after;
  return {
    municipalityCode,
    actor: subject,
    role,
    kind: CELL_CHANGE,
    personReference,
    month,
    code,
    party,
    reason,
    before: before.version === 0 ? undefined : factsOf(before),
    after: factsOf(after),
  };
}

function factsOf({ version, entries }: Cell): RegisteredFacts {
  return { version, entries: entries satisfies readonly CellEntry[] };
}
