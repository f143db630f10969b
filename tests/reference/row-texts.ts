import fc from 'fast-check';

// What a text must not be, and what a file might stumble over.
const MEASURES = [
  'Validering',
  'Åtgärd; två delar, "ett" och två',
  '=Övning',
  '@hemma',
  '-1',
  "'minne",
  'zebra',
  'Östervåla',
  'Ärlig provning',
  '\u{1F600} glädje',
  '\uFF1Dbred;+plus',
  ' inledd med blanksteg',
  'å'.repeat(200),
  '\u{1F600}'.repeat(200),
  `${'"'.repeat(100)}${';'.repeat(100)}`,
  'NULL',
  '\\N',
  '\\.',
];
const FAULTY_MEASURES = [
  '',
  ' ',
  'å'.repeat(201),
  'två\nrader',
  'åter\u202Evänd',
  'Kurs 900101-2385',
  'tabb\tinne',
];
const COMMENTS = [
  '',
  'Inga synpunkter.',
  'Två rader:\n"den ena"; den andra, och ett ’tecken’',
  '=1+1',
  'ö'.repeat(1000),
  'ö'.repeat(1001),
  '\u{1F600}'.repeat(1000),
];

/** Texts of other measures and of comments: right ones, ones at the limits, and wrong ones. */
export const rowTexts = {
  measure: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...MEASURES) },
    {
      weight: 2,
      arbitrary: fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom(...'aåÄö ;",.-=0') }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...FAULTY_MEASURES) },
  ),
  comment: fc.constantFrom(...COMMENTS),
};
