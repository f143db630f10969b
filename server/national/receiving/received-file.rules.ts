import { municipalities } from '../../codes/index.js';
import type { CalendarMonth, Rule } from '../../kernel/index.js';
import { agreeOnMonth, sourcesOf } from './agreement.js';
import { RECEIVING } from './received-together.rules.js';
import type { Told } from './told.js';

/** What only the receiver of a file can judge of it: the file against its name and the calendar. */
export interface ReceivedFileFacts {
  readonly municipalities: readonly Told[];
  readonly months: readonly Told[];
  /** The month with its year; undefined where nothing tells it. */
  readonly month: CalendarMonth | undefined;
  /** The month in which the file came in. */
  readonly cameIn: CalendarMonth;
  readonly definitionId: string;
  /** The definition that the month is to be reported by; empty where there is none. */
  readonly expectedDefinitionId: string;
  readonly holdsIdentityNumber: boolean;
}

const AS_IT_SHOULD: ReceivedFileFacts = {
  municipalities: [{ by: 'name', value: '0180' }],
  months: [
    { by: 'name', value: '2013-03' },
    { by: 'rows', value: '03' },
  ],
  month: '2013-03' as CalendarMonth,
  cameIn: '2013-04' as CalendarMonth,
  definitionId: 'socialstyrelsen-2013',
  expectedDefinitionId: 'socialstyrelsen-2013',
  holdsIdentityNumber: false,
};
const factsWith = (facts: Partial<ReceivedFileFacts>): ReceivedFileFacts => ({ ...AS_IT_SHOULD, ...facts });

/** Rules of a received file that its sender cannot check alone; what stands in its cells, the report's rules say. */
export const receivedFileRules: readonly Rule<ReceivedFileFacts>[] = [
  rule({
    id: 'received-municipality-told',
    field: 'municipalityCode',
    message: {
      sv: 'Det framgår inte vilken kommun filen gäller. Ge filen ett namn med kommunens kod, som insatser-0180-2013-03.',
      en: 'Which municipality the file is for is not told. Give it a name with the code, such as insatser-0180-2013-03.',
    },
    expected: {
      sv: 'kommunens kod i raderna eller filnamnet',
      en: 'the code in the rows or the file’s name',
    },
    holds: ({ municipalities: told }) => told.length > 0,
    values: () => ({ found: '' }),
    examples: { holds: [AS_IT_SHOULD], breaks: [factsWith({ municipalities: [] })] },
  }),
  rule({
    id: 'received-municipality-agrees',
    field: 'municipalityCode',
    message: {
      sv: 'Filen säger emot sig själv om kommunen: {sourcesSv}. Rätta det som är fel, eller byt namn på filen.',
      en: 'The file contradicts itself about the municipality: {sourcesEn}. Correct what is wrong, or rename the file.',
    },
    expected: { sv: 'samma kommun överallt', en: 'the same municipality everywhere' },
    holds: ({ municipalities: told }) => new Set(told.map(({ value }) => value)).size <= 1,
    values: ({ municipalities: told }) => sourcesOf(told),
    examples: {
      holds: [AS_IT_SHOULD, factsWith({ municipalities: [] })],
      breaks: [
        factsWith({
          municipalities: [
            { by: 'name', value: '0180' },
            { by: 'rows', value: '1480' },
          ],
        }),
      ],
    },
  }),
  rule({
    id: 'received-municipality-exists',
    field: 'municipalityCode',
    message: {
      sv: 'Ingen kommun har koden ”{found}” som filnamnet eller beställningen säger. Ange en kommuns fyra siffror.',
      en: 'No municipality has the code “{found}” that the file’s name or the order says. Give four digits of one.',
    },
    expected: { sv: 'en kommuns fyra siffror', en: 'a municipality’s four digits' },
    // Of the rows, the rule of the cell tells the same at its place.
    holds: ({ municipalities: told }) => notInList(told) === undefined,
    values: ({ municipalities: told }) => ({ found: notInList(told) ?? '' }),
    examples: {
      holds: [AS_IT_SHOULD, factsWith({ municipalities: [{ by: 'rows', value: '9999' }] })],
      breaks: [factsWith({ municipalities: [{ by: 'name', value: '9999' }] })],
    },
  }),
  rule({
    id: 'received-month-told',
    field: 'month',
    message: {
      sv: 'Det framgår inte vilken månad av vilket år filen gäller. Ge den ett namn med månaden, som insatser-0180-2013-03.',
      en: 'Which month of which year the file is for is not told. Give it a name with it, such as insatser-0180-2013-03.',
    },
    expected: { sv: 'månad med år', en: 'a month with its year' },
    holds: ({ month }) => month !== undefined,
    values: ({ months }) => ({ found: months[0]?.value ?? '' }),
    examples: {
      holds: [AS_IT_SHOULD],
      breaks: [factsWith({ month: undefined, months: [{ by: 'rows', value: '03' }] })],
    },
  }),
  rule({
    id: 'received-month-agrees',
    field: 'month',
    message: {
      sv: 'Filen säger emot sig själv om månaden: {sourcesSv}. Rätta det som är fel, eller byt namn på filen.',
      en: 'The file contradicts itself about the month: {sourcesEn}. Correct what is wrong, or rename the file.',
    },
    expected: { sv: 'samma månad överallt', en: 'the same month everywhere' },
    holds: ({ months }) => agreeOnMonth(months),
    values: ({ months }) => sourcesOf(months),
    examples: {
      holds: [AS_IT_SHOULD, factsWith({ months: [] })],
      breaks: [
        factsWith({
          months: [
            { by: 'name', value: '2013-03' },
            { by: 'rows', value: '04' },
          ],
        }),
      ],
    },
  }),
  rule({
    id: 'received-month-is-over',
    field: 'month',
    message: {
      sv: 'Månaden {found} är inte slut. Lämna filen när hela månaden kan redovisas.',
      en: 'The month {found} is not over. Hand in the file when the whole month can be reported.',
    },
    expected: { sv: 'en månad före {cameIn}', en: 'a month before {cameIn}' },
    holds: ({ month, cameIn }) => month === undefined || month < cameIn,
    values: ({ month, cameIn }) => ({ found: month ?? '', cameIn }),
    examples: { holds: [AS_IT_SHOULD], breaks: [factsWith({ cameIn: '2013-03' as CalendarMonth })] },
  }),
  rule({
    id: 'received-definition-in-force',
    field: 'definition',
    message: {
      sv: 'Filen följer {found}, men månaden ska redovisas enligt {expected}. Ta fram filen på nytt enligt den modellen.',
      en: 'The file follows {found}, but the month is reported by {expected}. Make the file anew by that model.',
    },
    expected: { sv: '{expected}', en: '{expected}' },
    holds: ({ month, definitionId, expectedDefinitionId }) =>
      month === undefined || definitionId === '' || definitionId === expectedDefinitionId,
    values: ({ definitionId, expectedDefinitionId }) => ({
      found: definitionId,
      expected: expectedDefinitionId === '' ? '–' : expectedDefinitionId,
    }),
    examples: {
      holds: [AS_IT_SHOULD, factsWith({ definitionId: '' })],
      breaks: [factsWith({ definitionId: 'small-2016' }), factsWith({ expectedDefinitionId: '' })],
    },
  }),
  rule({
    id: 'received-rows-name-nobody',
    field: 'cell',
    message: {
      sv: 'Cellen innehåller något som ser ut som ett personnummer. Filen sparas inte. Lämna en fil med bara löpnummer.',
      en: 'The cell holds what looks like an identity number. The file is not kept. Hand in one with running numbers only.',
    },
    expected: { sv: 'inga personnummer', en: 'no identity numbers' },
    holds: ({ holdsIdentityNumber }) => !holdsIdentityNumber,
    values: () => ({ found: '' }),
    examples: { holds: [AS_IT_SHOULD], breaks: [factsWith({ holdsIdentityNumber: true })] },
  }),
];

function notInList(told: readonly Told[]): string | undefined {
  return told.find(({ by, value }) => by !== 'rows' && !municipalities.has(value))?.value;
}

function rule(
  own: Omit<Rule<ReceivedFileFacts>, 'severity' | 'source' | 'validFrom'>,
): Rule<ReceivedFileFacts> {
  return { ...own, severity: 'error', source: RECEIVING, validFrom: '2013-03' };
}
