import type { MunicipalViewer } from '../../access/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import { asViewer, carryOutOnce, type RequestKey } from '../../requests/index.js';
import { auditEntryOf, judgeAgainstRegistered, saveCells } from '../cells/index.js';
import type { SheetParts } from './month-sheet.service.js';
import type { SheetPerson } from './sheet-adults.repository.js';
import { onOwnSheet, type SheetAnswer } from './sheet-cells.js';
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
    const saving = { ...this.#parts, action: 'save month sheet', reason: change.protectedReason };
    return carryOutOnce(this.#parts, viewer, { operation, key, request: change }, (client) =>
      onOwnSheet(client, viewer, operation, change, this.#parts, (statements) =>
        saveCells(client, viewer, 'social', statements, saving),
      ),
    );
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
  check(viewer: MunicipalViewer, change: SheetChange): Promise<SheetAnswer> {
    const told = { action: 'check month sheet', reason: change.protectedReason };
    return asViewer(this.#parts, viewer, (client) =>
      onOwnSheet(client, viewer, CHECK_DRAFT, change, this.#parts, async (statements) => {
        const { judged } = await judgeAgainstRegistered(client, viewer, 'social', statements, this.#parts);
        await this.#parts.audit(client, auditEntryOf(viewer, statements, 0, told));
        return { answers: judged, reportedMonths: [] };
      }),
    );
  }
}
