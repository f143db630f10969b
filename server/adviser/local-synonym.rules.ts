import { hasTellingWord } from '../codes/index.js';
import {
  characterCount,
  isPlainText,
  type Rule,
  shownText,
  withoutIdentityNumbers,
} from '../kernel/index.js';
import { exampleSynonym } from './local-synonym.example.js';
import { reasonIds, type SynonymStatement } from './local-synonym.js';

const SOURCE =
  'domain §2.4: what is no code of its own must be caught at the keyboard, also under a local name';

/** Rules of a municipality's own words for measures. */
export const localSynonymRules: readonly Rule<SynonymStatement>[] = [
  {
    id: 'local-synonym-has-telling-word',
    severity: 'error',
    field: 'phrase',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Skriv minst ett ord som säger något, till exempel projektets namn. Här står ”{found}”.',
      en: 'Write at least one word that tells something, for instance the name of the project. Here stands “{found}”.',
    },
    expected: { sv: 'ett ord utöver småord', en: 'a word besides small ones' },
    holds: ({ phrase }) => hasTellingWord(phrase),
    values: quoted,
    examples: {
      holds: [exampleSynonym(), exampleSynonym({ phrase: 'Vägen in' })],
      breaks: [exampleSynonym({ phrase: ' ' }), exampleSynonym({ phrase: 'på och i' })],
    },
  },
  {
    id: 'local-synonym-is-plain-text',
    severity: 'error',
    field: 'phrase',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Skriv namnet på en rad, med högst {limit} tecken som syns.',
      en: 'Write the name on one line, with at most {limit} characters that show.',
    },
    expected: {
      sv: 'högst {limit} synliga tecken på en rad',
      en: 'at most {limit} visible characters on one line',
    },
    holds: ({ phrase, list }) => isPlainText(phrase) && characterCount(phrase) <= list.otherTextLimit,
    values: (statement) => ({ ...quoted(statement), limit: statement.list.otherTextLimit }),
    examples: {
      holds: [exampleSynonym()],
      breaks: [exampleSynonym({ phrase: 'å'.repeat(201) }), exampleSynonym({ phrase: 'Jobb\nspåret' })],
    },
  },
  {
    id: 'local-synonym-names-nobody',
    severity: 'error',
    field: 'phrase',
    source: 'domain §7: identity numbers appear only at the edges',
    validFrom: '2013-03',
    message: {
      sv: 'Ordet innehåller något som ser ut som ett personnummer. Skriv bara vad insatsen kallas.',
      en: 'The word holds what looks like an identity number. Write only what the measure is called.',
    },
    expected: { sv: 'ett namn utan personnummer', en: 'a name without an identity number' },
    holds: ({ phrase }) => withoutIdentityNumbers(phrase) === phrase,
    values: quoted,
    examples: {
      holds: [exampleSynonym({ phrase: 'Framåt 2013' })],
      breaks: [exampleSynonym({ phrase: 'Spåret 19900101-2385' })],
    },
  },
  {
    id: 'local-synonym-leads-to-one-answer',
    severity: 'error',
    field: 'code',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Ange antingen en kod eller ett skäl till att insatsen är utanför modellen.',
      en: 'Give either a code, or a reason why the measure is outside the model.',
    },
    expected: { sv: 'en kod eller ett skäl', en: 'a code or a reason' },
    holds: ({ code, outsideReason }) => (code === null) !== (outsideReason === null),
    values: quoted,
    examples: {
      holds: [exampleSynonym(), exampleSynonym({ code: null, outsideReason: 'Allmän språkutbildning' })],
      breaks: [exampleSynonym({ code: null }), exampleSynonym({ outsideReason: 'Allmän språkutbildning' })],
    },
  },
  {
    id: 'local-synonym-code-is-a-measure',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Kod {found} är ingen insats i kodlistan. Ange någon av {allowed}.',
      en: 'Code {found} is no measure of the code list. Give one of {allowed}.',
    },
    expected: { sv: 'någon av {allowed}', en: 'one of {allowed}' },
    holds: (statement) => statement.code === null || measureCodes(statement).includes(statement.code),
    values: (statement) => ({
      found: statement.code ?? '',
      allowed: measureCodes(statement).join(', '),
    }),
    examples: {
      holds: [exampleSynonym(), exampleSynonym({ code: 8 })],
      breaks: [exampleSynonym({ code: 0 }), exampleSynonym({ code: 7 })],
    },
  },
  {
    id: 'local-synonym-reason-is-known',
    severity: 'error',
    field: 'outsideReason',
    source: 'domain §2.4',
    validFrom: '2013-03',
    message: {
      sv: 'Skälet finns inte. Ange något av {allowed}.',
      en: 'There is no such reason. Give one of {allowed}.',
    },
    expected: { sv: 'något av {allowed}', en: 'one of {allowed}' },
    holds: ({ outsideReason, list }) => outsideReason === null || reasonIds(list).includes(outsideReason),
    values: ({ outsideReason, list }) => ({
      found: withoutIdentityNumbers(shownText(outsideReason ?? '')),
      allowed: reasonIds(list).join(', '),
    }),
    examples: {
      holds: [exampleSynonym({ code: null, outsideReason: 'Allmän språkutbildning' })],
      breaks: [exampleSynonym({ code: null, outsideReason: 'no-reason' })],
    },
  },
];

function quoted({ phrase }: SynonymStatement): { readonly found: string } {
  return { found: withoutIdentityNumbers(shownText(phrase)) };
}

function measureCodes({ list }: SynonymStatement): readonly number[] {
  return list.codes.map(({ code }) => code).filter((code) => code !== list.noMeasureCode);
}
