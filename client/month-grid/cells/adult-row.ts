import type { AvstampMonthSheetQuery, AvstampSheetAdultFragment } from '../../generated/month-sheet.js';
import { cellEntry } from './cell-entry.js';
import type { GridCell } from './grid-cell.js';

/** A household as the sheet has it. */
export type SheetHousehold = AvstampMonthSheetQuery['monthSheet']['edges'][number]['node'];

/** Which of the household's adults. */
export type AdultRole = 'applicant' | 'coApplicant';

/** A row of the grid: an adult of a household, with what was known when the sheet was read. */
export interface AdultRow {
  /** Unlike any other row's: a person may be in two households of a month. */
  readonly key: string;
  readonly household: string;
  readonly unit: string;
  readonly person: string;
  readonly role: AdultRole;
  readonly lastMonth: AvstampSheetAdultFragment['lastMonth'];
  readonly findings: AvstampSheetAdultFragment['findings'];
  /** Whether another party has answered, when the sheet was read: the adult owes nothing then. */
  readonly isAnsweredByOthers: boolean;
}

/** The cells of a row by their codes; a code that is not there has never been registered. */
export type RowCells = ReadonlyMap<number, GridCell>;

/** The rows of a household. */
export function adultRows({ reference, unit, applicant, coApplicant }: SheetHousehold): readonly AdultRow[] {
  const rowOf = (role: AdultRole, adult: AvstampSheetAdultFragment | null): readonly AdultRow[] =>
    adult === null
      ? []
      : [
          {
            key: `${reference} ${adult.reference}`,
            household: reference,
            unit,
            person: adult.reference,
            role,
            lastMonth: adult.lastMonth,
            findings: adult.findings,
            isAnsweredByOthers: isAnsweredByOthers(adult),
          },
        ];
  return [...rowOf('applicant', applicant), ...rowOf('coApplicant', coApplicant)];
}

const isAnsweredByOthers = ({ status, cells }: AvstampSheetAdultFragment): boolean =>
  status !== 'UNANSWERED' && cells.every(({ entries }) => entries.length === 0);

/** What is registered of an adult, as cells. */
export const registeredCells = ({ cells }: AvstampSheetAdultFragment): RowCells =>
  new Map(
    cells.map(({ code, version, entries }) => [
      code,
      { version, registered: entries.map(cellEntry), warnings: [] },
    ]),
  );
