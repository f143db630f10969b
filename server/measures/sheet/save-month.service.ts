import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry } from '../../audit/index.js';
import { blocks, type CalendarMonth } from '../../kernel/index.js';
import { asViewer, carryOutInSteps, type RequestKey, type WrittenChange } from '../../requests/index.js';
import {
  auditEntryOf,
  type CellFacts,
  decideCells,
  judgeAgainstRegistered,
  lockCells,
  personMonthsOf,
  type SavedCells,
  selectCellFacts,
  writeDecided,
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

/** What is read before a saving is decided. */
interface KnownOfSheet {
  readonly reach: SheetReach;
  readonly facts: CellFacts;
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
    const request = { operation, key, request: change };
    return carryOutInSteps(this.#parts, viewer, request, {
      read: async (client) => (blocks(findings) ? undefined : this.#read(client, viewer, operation, change)),
      write: (client, known) =>
        known === undefined
          ? { answer: { ...NOTHING, findings }, written: Promise.resolve(), entry: undefined }
          : this.#write(client, viewer, change, known),
    });
  }

  // Sent together: what is registered is read of all who are asked for, and of those whom the viewer does not reach it is
  // dropped unseen.
  async #read(
    client: PoolClient,
    viewer: MunicipalViewer,
    operation: string,
    change: SheetChange,
  ): Promise<KnownOfSheet> {
    const asked = change.cells.map((cell) => statementOf(cell, change.month));
    const [reach, facts] = await Promise.all([
      reachSheet(client, viewer, operation, change, this.#parts),
      lockCells(client, viewer, 'social', asked),
    ]);
    return { reach, facts };
  }

  #write(
    client: PoolClient,
    viewer: MunicipalViewer,
    { protectedReason }: SheetChange,
    { reach, facts }: KnownOfSheet,
  ): WrittenChange<SheetAnswer> {
    const refusal = refusalOf(viewer, reach, protectedReason);
    if (reach.reached.length === 0)
      return { answer: reach.answer(NOTHING), written: Promise.resolve(), entry: refusal };
    const decision = { ...this.#parts, action: 'save month sheet', reason: protectedReason };
    const decided = decideCells(viewer, 'social', reach.reached, facts, decision);
    const written = Promise.all([
      writeDecided(client, viewer, 'social', decided),
      refusal && this.#parts.audit(client, refusal),
    ]);
    return { answer: reach.answer(decided.saved), written, entry: decided.entry };
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
      const refusal = refusalOf(viewer, reach, change.protectedReason);
      if (refusal !== undefined) await audit(client, refusal);
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

function refusalOf(viewer: MunicipalViewer, { refused }: SheetReach, reason: string): AuditEntry | undefined {
  if (refused.length === 0) return undefined;
  return auditEntryOf(viewer, refused, 0, { action: 'refused month sheet', reason });
}
