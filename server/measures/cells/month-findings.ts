import { applyRules, type Finding } from '../../kernel/index.js';
import { personMonthRules } from '../person-month.rules.js';
import type { JudgedCell, Judging } from './judged-cell.js';

/**
 * What the rules of a person's month find in what it would hold: what is registered, with the cells that are to be
 * saved in place of the ones that they replace. Nothing where nothing is to be saved, or no code list is in force.
 * @param cells all of one person and month
 */
export function monthFindings(
  cells: readonly JudgedCell[],
  { facts, codeLists }: Judging,
): readonly Finding[] {
  const [first] = cells;
  const list = first && codeLists.measuresInForce(first.statement.month);
  const saved = new Map(
    cells.filter(({ outcome }) => outcome === 'saved').map(({ statement }) => [statement.code, statement]),
  );
  if (first === undefined || list === undefined || saved.size === 0) return [];
  const kept = facts.registered.ofPersonMonth(first.statement).filter(({ code }) => !saved.has(code));
  const measures = [...kept, ...saved.values()].flatMap(({ code, entries }) =>
    entries.map(({ otherText }) => ({ code, text: otherText })),
  );
  return applyRules(personMonthRules, { list, measures });
}
