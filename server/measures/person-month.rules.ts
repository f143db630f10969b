import type { Rule } from '../kernel/index.js';
import { EXAMPLE_LIST } from './measure-statement.example.js';
import type { PersonMonthAnswer } from './measure-statement.js';

function example(...codes: readonly [code: number, text?: string][]): PersonMonthAnswer {
  return { list: EXAMPLE_LIST, measures: codes.map(([code, text = '']) => ({ code, text })) };
}

/** Rules of all that is stated of one person for one month (domain §2.2). */
export const personMonthRules: readonly Rule<PersonMonthAnswer>[] = [
  {
    id: 'no-measure-excludes-measures',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Personen har både ingen insats (kod {code}) och insats {found} samma månad. Behåll det som stämmer.',
      en: 'The person has both no measure (code {code}) and measure {found} in the same month. Keep what is right.',
    },
    expected: { sv: 'antingen kod {code} eller insatser', en: 'either code {code} or measures' },
    holds: ({ list, measures }) =>
      !measures.some(({ code }) => code === list.noMeasureCode) ||
      measures.every(({ code }) => code === list.noMeasureCode),
    values: ({ list, measures }) => ({
      code: list.noMeasureCode,
      found: measures
        .map(({ code }) => code)
        .filter((code) => code !== list.noMeasureCode)
        .join(', '),
    }),
    examples: {
      holds: [example([0]), example([1], [2]), example()],
      breaks: [example([0], [2]), example([8, 'Validering'], [0])],
    },
  },
  {
    id: 'measure-once-per-month',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Kod {found} står mer än en gång för samma person och månad. Behåll en av dem.',
      en: 'Code {found} stands more than once for the same person and month. Keep one of them.',
    },
    expected: {
      sv: 'varje kod en gång, övrig insats en gång för varje text',
      en: 'each code once, other measures once for each text',
    },
    holds: (answer) => repeatedCode(answer) === undefined,
    values: (answer) => ({ found: repeatedCode(answer) ?? '' }),
    examples: {
      holds: [example([8, 'Validering'], [8, 'Friskvård inför arbete']), example([1], [2])],
      breaks: [example([1], [1]), example([8, 'Validering'], [8, 'Validering'])],
    },
  },
];

function repeatedCode({ measures }: PersonMonthAnswer): number | undefined {
  const seen = new Set<string>();
  for (const { code, text } of measures) {
    const key = `${code} ${text}`;
    if (seen.has(key)) return code;
    seen.add(key);
  }
  return undefined;
}
