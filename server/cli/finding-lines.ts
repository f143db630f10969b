import type { Finding, Language, LocalizedText, Severity } from '../kernel/index.js';

const MARKS: Readonly<Record<Severity, LocalizedText>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Se över', en: 'Look at' },
  information: { sv: 'Upplysning', en: 'For information' },
};
const WORDS = {
  line: { sv: 'rad', en: 'line' },
  sheet: { sv: 'blad', en: 'sheet' },
  column: { sv: 'kolumn', en: 'column' },
  expected: { sv: 'väntat', en: 'expected' },
  found: { sv: 'funnet', en: 'found' },
} satisfies Record<string, LocalizedText>;

/** One finding as lines of text: where it is, what is wrong and what to do, what was expected and found. */
export function findingLines(finding: Finding, language: Language): string[] {
  const { place = {}, expected, found } = finding;
  const where = [
    place.file,
    place.sheet === undefined ? undefined : `${WORDS.sheet[language]} ${place.sheet}`,
    lineOf(place.line ?? place.row, language),
    place.column === undefined ? undefined : `${WORDS.column[language]} ${place.column}`,
  ].filter((part) => part !== undefined);
  const compared = [
    expected === undefined ? undefined : `${WORDS.expected[language]}: ${expected[language]}`,
    found === undefined || found === '' ? undefined : `${WORDS.found[language]}: ${found}`,
  ].filter((part) => part !== undefined);
  return [
    `${MARKS[finding.severity][language]}  ${where.join(', ')}`,
    `    ${finding.message[language]}`,
    `    ${[...compared, `(${finding.rule})`].join('; ')}`,
  ];
}

function lineOf(number: number | undefined, language: Language): string | undefined {
  return number === undefined ? undefined : `${WORDS.line[language]} ${number}`;
}
