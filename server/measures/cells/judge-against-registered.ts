import type { CodeLists } from '../../codes/index.js';
import { dateOfInstant } from '../../kernel/index.js';
import type { RequestParts } from '../../requests/index.js';
import type { CellStatement } from './cell.js';
import type { CellFacts } from './cell-facts.repository.js';
import { judgeCells } from './judge-cells.js';
import type { JudgedCell } from './judged-cell.js';

/** What judging works with. */
export interface CellJudging extends Pick<RequestParts, 'clock'> {
  readonly codeLists: Pick<CodeLists, 'measuresInForce'>;
}

/**
 * Judges statements against what is registered, and changes nothing: a draft is judged as its saving would be.
 * @param facts as they were read in the same transaction
 */
export function judgeAgainstRegistered(
  statements: readonly CellStatement[],
  facts: CellFacts,
  { clock, codeLists }: CellJudging,
): readonly JudgedCell[] {
  return judgeCells(statements, { facts, codeLists, today: dateOfInstant(clock.now()) });
}
