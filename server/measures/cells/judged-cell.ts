import type { CodeLists } from '../../codes/index.js';
import type { CellAnswer, CellStatement } from './cell.js';
import type { CellFacts } from './cell-facts.repository.js';

/** What statements are judged against. */
export interface Judging {
  readonly facts: CellFacts;
  readonly codeLists: Pick<CodeLists, 'measuresInForce'>;
  /** The Swedish calendar date that it is now, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A statement with what will become of it; its cell is still the registered one. */
export interface JudgedCell extends CellAnswer {
  readonly statement: CellStatement;
}
