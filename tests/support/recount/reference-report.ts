import type { StatedAssistance, StatedClosing, StatedRecords } from './stated-records.js';

/** A report's rows as they should stand in the files, headings left out. */
export interface ReferenceReport {
  readonly measures: readonly (readonly string[])[];
  readonly closures: readonly (readonly string[])[];
}

/**
 * The rows of one month's report, worked out from the records in the plainest way there is and sharing nothing
 * with the module: what domain §2-§4 says, line by line.
 * @param numbers the running numbers that the module gave; which household has which is free, the rest is not
 */
export function referenceReport(
  records: StatedRecords,
  municipality: string,
  month: string,
  numbers: ReadonlyMap<string, number>,
): ReferenceReport {
  const begin = (household: string): string[] => {
    const number = numbers.get(household);
    if (number === undefined) throw new Error(`${household} has no running number`);
    return [month.slice(5), municipality, String(number).padStart(4, '0')];
  };
  const assisted = records.assistance.filter((one) => one.month === month);
  const most = Math.max(0, ...assisted.map((one) => textsOf(records, one).length));
  const measures = assisted.map((one) => {
    const texts = textsOf(records, one);
    return [
      ...begin(one.household),
      ...cellsOf(records, one.applicant, month),
      ...cellsOf(records, one.coApplicant, month),
      ...Array.from({ length: most }, (_, place) => texts[place] ?? ''),
    ];
  });
  const closed = records.closings.filter((one) => one.closedOn.startsWith(month) && !one.voided);
  const last = new Map<string, StatedClosing>();
  for (const one of closed) {
    const known = last.get(one.household);
    if (known === undefined || known.closedOn < one.closedOn) last.set(one.household, one);
  }
  const closures = [...last.values()].map((one) => [
    ...begin(one.household),
    ...one.reasons.map((reason) => (reason === null ? '' : String(reason))),
  ]);
  return { measures: inNumberOrder(measures), closures: inNumberOrder(closures) };
}

function cellsOf({ measures }: StatedRecords, person: string | null, month: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8].map((code) => {
    const own = measures.filter((one) => one.person === person && one.month === month && one.code === code);
    if (own.length === 0) return '';
    const [only] = own;
    return own.length === 1 && only !== undefined && only.days !== null ? String(only.days) : 'X';
  });
}

/** The applicant's texts before the co-applicant's, each adult's in code-point order. */
function textsOf({ measures }: StatedRecords, { applicant, coApplicant, month }: StatedAssistance): string[] {
  return [applicant, coApplicant].flatMap((person) =>
    measures
      .filter((one) => one.person === person && one.month === month && one.code === 8)
      .map(({ text }) => text)
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
  );
}

function inNumberOrder(rows: readonly string[][]): string[][] {
  return rows.toSorted((one, other) => Number(one[2]) - Number(other[2]));
}
