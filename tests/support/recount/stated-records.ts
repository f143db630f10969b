import fc from 'fast-check';

/** An adult's measure in one month; `days` null is the mark X. */
export interface StatedMeasureRecord {
  readonly person: string;
  readonly month: string;
  readonly code: number;
  readonly text: string;
  readonly days: number | null;
}

/** A household's month of assistance. */
export interface StatedAssistance {
  readonly household: string;
  readonly month: string;
  readonly applicant: string;
  readonly coApplicant: string | null;
}

/** One closing; the three reasons are the applicant's, the co-applicant's and the household's. */
export interface StatedClosing {
  readonly household: string;
  readonly closedOn: string;
  readonly reasons: readonly [number | null, number | null, number | null];
  readonly voided: boolean;
}

/** All that one municipality has registered. */
export interface StatedRecords {
  readonly assistance: readonly StatedAssistance[];
  readonly measures: readonly StatedMeasureRecord[];
  readonly closings: readonly StatedClosing[];
}

/** The reporting months, and one month on each side whose records must not reach the reports. */
export const REPORTED_MONTHS = ['2013-12', '2014-01', '2014-02'] as const;
const MONTHS = ['2013-11', ...REPORTED_MONTHS, '2014-03'] as const;
const DAYS: Readonly<Record<string, number>> = {
  '2013-11': 30,
  '2013-12': 31,
  '2014-01': 31,
  '2014-02': 28,
  '2014-03': 31,
};
const TEXTS = [
  'Validering',
  'Åtgärd; två delar',
  '=Övning',
  'Ärlig "provning"',
  'zebra',
  'Östervåla',
  "'-minne",
  '\u{1F600} glädje',
  '\uFF1Dbred',
];

const month = fc.constantFrom(...MONTHS);
const household = fc.integer({ min: 1, max: 8 }).map((number) => `h${number}`);
const person = fc.integer({ min: 1, max: 12 }).map((number) => `p${number}`);

const assistance = fc
  .uniqueArray(
    fc.record({
      household,
      month,
      applicant: person,
      coApplicant: fc.option(person),
    }),
    { selector: (one) => `${one.month} ${one.household}`, maxLength: 30 },
  )
  .map(inOneHouseholdEach);

const measures = fc
  .uniqueArray(
    fc
      .record({
        person,
        month,
        code: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(8)),
        text: fc.constantFrom(...TEXTS),
        share: fc.option(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
      })
      .map(({ share, ...one }) => ({
        ...one,
        text: one.code === 8 ? one.text : '',
        days: one.code === 0 || share === null ? null : 1 + Math.floor(share * (DAYS[one.month] ?? 28)),
      })),
    { selector: (one) => `${one.person} ${one.month} ${one.code} ${one.text}`, maxLength: 70 },
  )
  .map(withoutContradictions);

const reason = fc.option(fc.integer({ min: 1, max: 12 }));
const closings = fc.uniqueArray(
  fc
    .record({
      household,
      month,
      // The first and the last days of a month are where a wrong zone or a wrong bound shows.
      place: fc.constantFrom('first', 'second', 'last'),
      reasons: fc.tuple(reason, reason, reason),
      voided: fc.boolean(),
    })
    .map(({ month: closedIn, place, ...one }) => ({
      ...one,
      closedOn: `${closedIn}-${place === 'last' ? DAYS[closedIn] : place === 'first' ? '01' : '02'}`,
    })),
  { selector: (one) => `${one.household} ${one.closedOn}`, maxLength: 15 },
);

/** Any records that the rules of registration let in. */
export const statedRecords: fc.Arbitrary<StatedRecords> = fc.record({ assistance, measures, closings });

/** An adult is in one household a month (rule assistance-adult-in-one-household). */
function inOneHouseholdEach(rows: readonly StatedAssistance[]): StatedAssistance[] {
  const taken = new Set<string>();
  const take = (one: string): boolean => !taken.has(one) && taken.add(one) !== undefined;
  return rows.flatMap((row) => {
    if (!take(`${row.month} ${row.applicant}`)) return [];
    const coApplicant = row.coApplicant;
    const kept = coApplicant !== null && take(`${row.month} ${coApplicant}`) ? coApplicant : null;
    return { ...row, coApplicant: kept };
  });
}

/** No measure excludes measures (rule no-measure-excludes-measures). */
function withoutContradictions(rows: readonly StatedMeasureRecord[]): StatedMeasureRecord[] {
  const answered = new Set(
    rows.filter(({ code }) => code !== 0).map(({ person: who, month: when }) => `${who} ${when}`),
  );
  return rows.filter((row) => row.code !== 0 || !answered.has(`${row.person} ${row.month}`));
}
