import fc from 'fast-check';
import { rowTexts } from './row-texts.js';

/** What a random row states beside its own: rows that come late are only in the second folder. */
interface Timed {
  readonly late: boolean;
}

/** A household's month; households, adults and months by their place, some of which nobody has heard of. */
export interface RandomAssistance extends Timed {
  readonly household: number;
  readonly month: number;
  readonly applicant: number;
  readonly coApplicant: number | null;
  readonly children: string;
  /** The co-applicant that the second folder states; undefined where it states the same. */
  readonly changed: number | null | undefined;
}

/** An answer, right or wrong. */
export interface RandomMeasure extends Timed {
  readonly person: number;
  readonly month: number;
  readonly code: string;
  /** The last day of the month stands as `last`. */
  readonly days: string;
  readonly text: string;
  readonly provider: string;
}

/** A closing with the reasons that are recorded for it. */
export interface RandomClosing extends Timed {
  readonly household: number;
  readonly month: number;
  readonly day: string;
  /** Applicant's, co-applicant's and household's; undefined where `closure_reasons.csv` does not speak of it. */
  readonly reasons: readonly [string, string, string] | undefined;
  /** Whether the household is opened again after the first report. */
  readonly reopened: boolean;
}

/** What the reporter wrote of a month. */
export interface RandomComment extends Timed {
  readonly month: number;
  readonly name: string;
  readonly measures: string;
  readonly closures: string;
}

/** The host folder of one municipality, before its references, months and lines are written out. */
export interface RandomFolder {
  /** Marks of the persons; their places are their references. */
  readonly persons: readonly { readonly sex: string; readonly isProtected: boolean }[];
  readonly assistance: readonly RandomAssistance[];
  readonly measures: readonly RandomMeasure[];
  readonly closings: readonly RandomClosing[];
  readonly comments: readonly RandomComment[];
}

/** Households of every folder; places from here on name none. */
export const HOUSEHOLDS = 5;
/** Months of a folder: the second is the first that is reported. */
export const MONTHS = 4;

const late = fc.integer({ min: 0, max: 3 }).map((one) => one === 0);
const month = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: MONTHS - 1 }) },
  { weight: 1, arbitrary: fc.constant(MONTHS) },
);
const household = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: HOUSEHOLDS - 1 }) },
  { weight: 1, arbitrary: fc.constant(HOUSEHOLDS) },
);
const anybody = fc.integer({ min: 0, max: 13 });

// Mostly the household's own two, so that most rows are right; sometimes anybody, who may live elsewhere that month.
const assistance = fc.tuple(
  fc.record({
    household,
    month,
    children: fc.constantFrom('0', '0', '1', '2', '99', '100', ''),
    late,
  }),
  fc.record({ own: fc.integer({ min: 0, max: 9 }), applicant: anybody, coApplicant: anybody }),
  fc.constantFrom('same', 'same', 'same', 'none', 'other'),
);
const assistanceOf = assistance.map(([row, { own, applicant, coApplicant }, change]): RandomAssistance => {
  const second = own > 4 ? null : own === 0 ? coApplicant : row.household * 2 + 1;
  const changed = change === 'same' ? undefined : change === 'none' ? null : coApplicant;
  return { ...row, applicant: own === 0 ? applicant : row.household * 2, coApplicant: second, changed };
});

const code = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('1', '2', '3', '4', '5', '6', '7') },
  { weight: 4, arbitrary: fc.constant('8') },
  { weight: 4, arbitrary: fc.constant('0') },
  { weight: 1, arbitrary: fc.constantFrom('9', '08', '') },
);
const days = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 28 }).map(String) },
  { weight: 3, arbitrary: fc.constant('X') },
  { weight: 1, arbitrary: fc.constantFrom('last', '29', '30', '31', '0', '2,5', 'x', '') },
);
const measure = fc
  .record({
    person: anybody,
    month,
    code,
    days,
    text: rowTexts.measure,
    provider: fc.constantFrom('own', 'procured', 'commissioned', '', 'own', 'Arbetsförmedlingen'),
    late,
    isFaulty: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
  })
  .map(({ isFaulty, ...row }): RandomMeasure => {
    if (isFaulty) return row;
    return { ...row, days: row.code === '0' ? '' : row.days || 'X', text: row.code === '8' ? row.text : '' };
  });

const reason = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
  { weight: 4, arbitrary: fc.constantFrom('', '', '12', '11') },
  { weight: 1, arbitrary: fc.constantFrom('0', '13', '01') },
);
const closing = fc
  .record({
    household,
    month,
    day: fc.constantFrom('01', '02', '15', 'last', 'last', '31', '32'),
    applicant: reason,
    coApplicant: reason,
    mattered: fc.constantFrom('applicant', 'applicant', 'coApplicant', 'other', 'none'),
    other: reason,
    said: fc.constantFrom('applicant only', 'applicant only', 'both', 'both', 'nothing'),
    late,
    reopened: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  })
  .map(({ applicant, coApplicant, mattered, other, said, ...row }): RandomClosing => {
    const second = said === 'both' ? coApplicant : '';
    const household = { applicant, coApplicant: second, other, none: '' }[mattered] ?? '';
    return { ...row, reasons: said === 'nothing' ? undefined : [applicant, second, household] };
  });

const comment = fc.record({
  month,
  name: fc.constantFrom('Åsa Öberg', 'Test "Testsson"; enhet 2', ' '),
  measures: rowTexts.comment,
  closures: rowTexts.comment,
  late,
});

/** Any municipality's host folder: mostly right, with everything wrong in it that the domain knows. */
export const randomFolder: fc.Arbitrary<RandomFolder> = fc.record({
  persons: fc.array(fc.record({ sex: fc.constantFrom('F', 'M', ''), isProtected: fc.boolean() }), {
    minLength: 10,
    maxLength: 12,
  }),
  assistance: fc.array(assistanceOf, { maxLength: 16, size: 'max' }),
  measures: fc.array(measure, { maxLength: 24, size: 'max' }),
  closings: fc.array(closing, { maxLength: 6, size: 'max' }),
  comments: fc.array(comment, { maxLength: 2, size: 'max' }),
});
