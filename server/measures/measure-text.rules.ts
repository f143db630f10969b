import type { OutsideTheModel } from '../codes/index.js';
import {
  characterCount,
  isPlainText,
  type Rule,
  sameWords,
  withoutIdentityNumbers,
} from '../kernel/index.js';
import { knownWords } from './known-words.js';
import { exampleStatement } from './measure-statement.example.js';
import type { MeasureStatement } from './measure-statement.js';

// May suspect too much: whatever is neither visible ASCII nor a visible letter or sign of Latin script is left to the rule
// itself, for which characters are visible changes with every version of Unicode.
const MAY_NOT_SHOW = "text <> '' and text ~ '[^ -~\\u00a0-\\u00ac\\u00ae-\\u024f]'";

/** Rules of the text that says what another measure is (domain §2.2, §2.4). */
export const measureTextRules: readonly Rule<MeasureStatement>[] = [
  {
    id: 'other-measure-has-text',
    severity: 'error',
    field: 'text',
    source: 'domain §2.2; Socialstyrelsen 2013, appendix 2',
    validFrom: '2013-03',
    message: {
      sv: 'Skriv vad den övriga insatsen är, till exempel Validering.',
      en: 'Write what the other measure is, for instance Validation.',
    },
    expected: { sv: 'en text som säger vad insatsen är', en: 'a text that says what the measure is' },
    holds: ({ text, ...statement }) => !isOther(statement) || text.trim() !== '',
    // May suspect too much: a text without visible ASCII may be one of other letters, or of spaces of any kind.
    brokenBySql: "code = other_measure_code and text !~ '[!-~]'",
    values: ({ text }) => ({ found: text }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'Validering' }), exampleStatement()],
      breaks: [exampleStatement({ code: '8' }), exampleStatement({ code: '8', text: '  ' })],
    },
  },
  {
    id: 'only-other-measure-has-text',
    severity: 'error',
    field: 'text',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Text hör bara till övrig insats. Ta bort texten, eller välj koden för övrig insats.',
      en: 'Only another measure has a text. Remove the text, or choose the code for other measures.',
    },
    expected: { sv: 'ingen text', en: 'no text' },
    holds: ({ text, ...statement }) => statement.list === undefined || isOther(statement) || text === '',
    brokenBySql: "list_codes is not null and code <> other_measure_code and text <> ''",
    values: ({ text }) => ({ found: text }),
    examples: {
      holds: [exampleStatement(), exampleStatement({ code: '8', text: 'Validering' })],
      breaks: [exampleStatement({ code: '1', text: 'Validering' })],
    },
  },
  {
    id: 'other-measure-text-length',
    severity: 'error',
    field: 'text',
    source: 'domain §2.2; Socialstyrelsen 2013, file description of measures',
    validFrom: '2013-03',
    message: {
      sv: 'Texten är {length} tecken. Korta den till högst {limit}.',
      en: 'The text has {length} characters. Shorten it to at most {limit}.',
    },
    expected: { sv: 'högst {limit} tecken', en: 'at most {limit} characters' },
    holds: ({ text, list }) => list === undefined || characterCount(text) <= list.otherTextLimit,
    brokenBySql: 'length(text) > other_text_limit',
    values: ({ text, list }) => ({
      found: text,
      length: characterCount(text),
      limit: list?.otherTextLimit ?? '',
    }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'å'.repeat(200) })],
      breaks: [exampleStatement({ code: '8', text: 'å'.repeat(201) })],
    },
  },
  {
    id: 'other-measure-text-is-plain',
    severity: 'error',
    field: 'text',
    source: 'domain §4: the text stands in one cell of the report',
    validFrom: '2013-03',
    message: {
      sv: 'Texten innehåller tecken som inte syns, till exempel radbrytning. Skriv den på en rad.',
      en: 'The text holds characters that do not show, for instance a line break. Write it on one line.',
    },
    expected: { sv: 'synliga tecken på en rad', en: 'visible characters on one line' },
    holds: ({ text }) => isPlainText(text),
    brokenBySql: MAY_NOT_SHOW,
    values: () => ({ found: '…' }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'Validering av yrkeskunskap' })],
      breaks: [
        exampleStatement({ code: '8', text: 'Vali\ndering' }),
        exampleStatement({ code: '8', text: 'Vali\u202edering' }),
      ],
    },
  },
  {
    id: 'other-measure-text-names-nobody',
    severity: 'error',
    field: 'text',
    source: 'domain §4: nothing in the file may lead back to a person',
    validFrom: '2013-03',
    message: {
      sv: 'Texten innehåller något som ser ut som ett personnummer. Skriv bara vad insatsen är.',
      en: 'The text holds what looks like an identity number. Write only what the measure is.',
    },
    expected: { sv: 'en text utan personnummer', en: 'a text without an identity number' },
    holds: ({ text }) => withoutIdentityNumbers(text) === text,
    // May suspect too much: other numbers have four digits too.
    brokenBySql: "text <> '' and text ~ '[0-9]{4}'",
    values: ({ text }) => ({ found: withoutIdentityNumbers(text) }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'Validering 2013' })],
      breaks: [
        exampleStatement({ code: '8', text: 'Kurs 19900101-2385' }),
        exampleStatement({ code: '8', text: '900101-2385' }),
      ],
    },
  },
  {
    id: 'other-measure-is-inside-the-model',
    severity: 'warning',
    field: 'text',
    source: 'domain §2.4; Socialstyrelsen 2013, results, other measures',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” räknas inte som en kommunal arbetsfrämjande insats: {whySv}. Ta bort den om det stämmer.',
      en: '“{found}” does not count as a municipal labour-promoting measure: {whyEn}. Remove it if that is so.',
    },
    expected: { sv: 'en insats inom modellen', en: 'a measure inside the model' },
    holds: (statement) => outsideOf(statement) === undefined,
    values: (statement) => ({
      found: statement.text,
      whySv: outsideOf(statement)?.why.sv ?? '',
      whyEn: outsideOf(statement)?.why.en ?? '',
    }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'Validering' })],
      breaks: [exampleStatement({ code: '8', text: 'sfi ' })],
    },
  },
  {
    id: 'other-measure-has-no-code-of-its-own',
    severity: 'warning',
    field: 'text',
    source: 'domain §2.4; Socialstyrelsen 2013, results, other measures',
    validFrom: '2013-03',
    message: {
      sv: '”{found}” har en egen kod: {code}. Välj den i stället för övrig insats.',
      en: '“{found}” has a code of its own: {code}. Choose that one instead of another measure.',
    },
    expected: { sv: 'kod {code}', en: 'code {code}' },
    holds: (statement) => ownCodeOf(statement) === undefined,
    values: (statement) => ({ found: statement.text, code: ownCodeOf(statement) ?? '' }),
    examples: {
      holds: [exampleStatement({ code: '8', text: 'Validering' })],
      breaks: [exampleStatement({ code: '8', text: 'Coachning' })],
    },
  },
];

function isOther({ code, list }: Pick<MeasureStatement, 'code' | 'list'>): boolean {
  return list !== undefined && code === String(list.otherMeasureCode);
}

function outsideOf({ code, text, list }: MeasureStatement): OutsideTheModel | undefined {
  if (list === undefined || !isOther({ code, list })) return undefined;
  return knownWords(list).outside.get(sameWords(text));
}

function ownCodeOf({ code, text, list }: MeasureStatement): number | undefined {
  if (list === undefined || !isOther({ code, list })) return undefined;
  return knownWords(list).codes.get(sameWords(text));
}
