import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry } from '../../audit/index.js';
import { blocks, type CalendarMonth } from '../../kernel/index.js';
import { asViewer, carryOutInSteps, type DecidedChange, type RequestKey } from '../../requests/index.js';
import {
  auditEntryOf,
  type CellFacts,
  cellLocks,
  decideCells,
  judgeAgainstRegistered,
  personMonthsOf,
  type SavedCells,
  selectCellFacts,
} from '../cells/index.js';
import type { SheetParts } from './month-sheet.service.js';
import type { SheetPerson } from './sheet-adults.repository.js';
import { batchFindings, reachSheet, type SheetAnswer, type SheetReach, statementOf } from './sheet-cells.js';
import type { SheetChange, SheetStatement } from './sheet-statement.js';

/** The operations that this service serves, as the policies name them. */
export const SAVE_MONTH = 'Mutation.saveMonth';
export const ANSWER_NO_MEASURE = 'Mutation.answerNoMeasure';
export const CHECK_DRAFT = 'Query.checkDraft';

/** Persons who had no measure in a month, in somebody's word. */
export interface NoMeasureAnswer extends Omit<SheetChange, 'cells'> {
  readonly month: CalendarMonth;
  readonly persons: readonly (SheetPerson & Pick<SheetStatement, 'expectedVersion'>)[];
}

/** Saves and checks what caseworkers write on the sheet. */
export class SaveMonthService {
  readonly #parts: SheetParts;

  constructor(parts: SheetParts) {
    this.#parts = parts;
  }

  /** Saves the cells, once for the key, and answers for each. @throws DomainError CONFLICT where the key is another change's */
  save(
    viewer: MunicipalViewer,
    operation: string,
    key: RequestKey,
    change: SheetChange,
  ): Promise<SheetAnswer> {
    const findings = batchFindings(change);
    const asked = change.cells.map((cell) => statementOf(cell, change.month));
    const request = { operation, key, request: change };
    return carryOutInSteps(this.#parts, viewer, request, {
      locks: blocks(findings) ? NOTHING_LOCKED : cellLocks(asked),
      // Sent together: what is registered is read of all who are asked for, and of those whom the viewer does not reach
      // it is dropped unseen.
      read: async (client) =>
        blocks(findings)
          ? undefined
          : Promise.all([
              reachSheet(client, viewer, operation, change, this.#parts),
              selectCellFacts(client, viewer, 'social', personMonthsOf(asked)),
            ]),
      decide: (known) =>
        known === undefined
          ? { answer: { ...NOTHING, findings }, statements: [], entries: [] }
          : this.#decide(viewer, change, ...known),
    });
  }

  #decide(
    viewer: MunicipalViewer,
    { protectedReason }: SheetChange,
    reach: SheetReach,
    facts: CellFacts,
  ): DecidedChange<SheetAnswer> {
    const refusals = refusalsOf(viewer, reach, protectedReason);
    if (reach.reached.length === 0)
      return { answer: reach.answer(NOTHING), statements: [], entries: refusals };
    const decision = { ...this.#parts, action: 'save month sheet', reason: protectedReason };
    const { saved, statements, entry } = decideCells(viewer, 'social', reach.reached, facts, decision);
    return { answer: reach.answer(saved), statements, entries: [...refusals, entry] };
  }

  /** Answers for all persons that they had no measure, each where nothing has been answered yet. */
  answerNoMeasure(
    viewer: MunicipalViewer,
    key: RequestKey,
    { month, persons, protectedReason }: NoMeasureAnswer,
  ): Promise<SheetAnswer> {
    // Before the first code list there is no such code, and the rules say so of whichever number stands here.
    const code = this.#parts.codeLists.measuresInForce(month)?.noMeasureCode ?? 0;
    const entries = [{ days: null, otherText: '', provider: null }];
    const cells = persons.map((person) => ({ ...person, code, entries }));
    return this.save(viewer, ANSWER_NO_MEASURE, key, { month, cells, protectedReason });
  }

  /** What saving would answer, by the same rules; nothing is saved. */
  async check(viewer: MunicipalViewer, change: SheetChange): Promise<SheetAnswer> {
    const findings = batchFindings(change);
    if (blocks(findings)) return { ...NOTHING, findings };
    const { audit } = this.#parts;
    return asViewer(this.#parts, viewer, async (client) => {
      const reach = await reachSheet(client, viewer, CHECK_DRAFT, change, this.#parts);
      for (const refusal of refusalsOf(viewer, reach, change.protectedReason)) await audit(client, refusal);
      const { reached } = reach;
      if (reached.length === 0) return reach.answer(NOTHING);
      const facts = await selectCellFacts(client, viewer, 'social', personMonthsOf(reached));
      const told = { action: 'check month sheet', reason: change.protectedReason };
      await audit(client, auditEntryOf(viewer, reached, 0, told));
      return reach.answer({
        answers: judgeAgainstRegistered(reached, facts, this.#parts),
        reportedMonths: [],
      });
    });
  }
}

const NOTHING: SavedCells & Pick<SheetAnswer, 'findings'> = { findings: [], answers: [], reportedMonths: [] };

const NOTHING_LOCKED = { names: [], shared: [] };

// One for all who are not on the viewer's sheet, where there are some.
function refusalsOf(viewer: MunicipalViewer, { refused }: SheetReach, reason: string): readonly AuditEntry[] {
  if (refused.length === 0) return [];
  return [auditEntryOf(viewer, refused, 0, { action: 'refused month sheet', reason })];
}
