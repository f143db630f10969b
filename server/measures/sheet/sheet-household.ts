import type { MeasureCodeList } from '../../codes/index.js';
import type { AdultRole } from '../../households/index.js';
import type { CalendarMonth, HouseholdReference, PersonReference } from '../../kernel/index.js';
import { adultAnswerRules } from '../adult-answer.rules.js';
import { type Answer, answerOf } from '../answer.js';
import { type SheetAnswers, sheetAnswersOf } from './sheet-adult.js';
import { type SheetFinding, sheetFindings } from './sheet-findings.js';
import type { SheetAdultRow, SheetHouseholdRow } from './sheet-row.js';

/** A finding, with why somebody has let it stand. */
export interface AcknowledgeableFinding extends SheetFinding {
  /** Undefined where nobody has. */
  readonly acknowledgedBecause: string | undefined;
}

/** An adult on the sheet. */
export interface SheetAdult extends SheetAnswers {
  readonly role: AdultRole;
  readonly reference: PersonReference;
  readonly protected: boolean;
  readonly status: Answer['status'];
  readonly findings: readonly AcknowledgeableFinding[];
}

/** A household on the sheet. */
export interface SheetHousehold {
  readonly reference: HouseholdReference;
  readonly unit: string;
  readonly children: number;
  readonly adults: readonly SheetAdult[];
}

/** The household that a row tells of, judged by the rules. */
export function sheetHouseholdOf(
  { reference, unit, children, adults }: SheetHouseholdRow,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): SheetHousehold {
  return { reference, unit, children, adults: adults.map((adult) => sheetAdultOf(adult, month, list)) };
}

/** Whether something in the household wants to be looked at, beyond that an answer is owed. */
export function wantsAttention({ adults }: SheetHousehold): boolean {
  return adults.some(({ findings }) =>
    findings.some(
      ({ rule, acknowledgedBecause }) => acknowledgedBecause === undefined && !isAnswerOwed(rule),
    ),
  );
}

function isAnswerOwed(id: string): boolean {
  return adultAnswerRules.some((rule) => rule.id === id);
}

function sheetAdultOf(
  row: SheetAdultRow,
  month: CalendarMonth,
  list: MeasureCodeList | undefined,
): SheetAdult {
  const answers = sheetAnswersOf(row, month);
  const registered = row.measures.filter(({ thisMonth, withdrawn }) => thisMonth && !withdrawn);
  return {
    cells: answers.cells,
    ofOthers: answers.ofOthers,
    lastMonth: answers.lastMonth,
    role: row.role,
    reference: row.reference,
    protected: row.protected,
    status: answerOf(registered, list?.noMeasureCode).status,
    // Judged only where somebody looks: most of a page's work, and not every page asks for it.
    get findings() {
      return sheetFindings(row.role, month, answers, list).map((finding) => ({
        ...finding,
        acknowledgedBecause: row.acknowledgements.find(
          ({ rule, facts }) => rule === finding.rule && facts === finding.facts,
        )?.reason,
      }));
    },
  };
}
