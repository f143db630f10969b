import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import type { CodeLists } from '../../codes/index.js';
import { dateOfInstant } from '../../kernel/index.js';
import type { RequestParts } from '../../requests/index.js';
import type { CellStatement } from './cell.js';
import { type CellFacts, selectCellFacts } from './cell-facts.repository.js';
import { personMonthsOf } from './cell-names.js';
import { judgeCells } from './judge-cells.js';
import type { JudgedCell } from './judged-cell.js';

/** What judging works with. */
export interface CellJudging extends Pick<RequestParts, 'clock'> {
  readonly codeLists: Pick<CodeLists, 'measuresInForce'>;
}

/**
 * Judges statements against what is registered now, in the caller's transaction, and changes nothing: a draft is judged
 * as its saving would be.
 */
export async function judgeAgainstRegistered(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  statements: readonly CellStatement[],
  { clock, codeLists }: CellJudging,
): Promise<{ readonly judged: readonly JudgedCell[]; readonly facts: CellFacts }> {
  const facts = await selectCellFacts(client, viewer, party, personMonthsOf(statements));
  const today = dateOfInstant(clock.now());
  return { judged: judgeCells(statements, { facts, codeLists, today }), facts };
}
