import type { Rule } from '../../kernel/index.js';

/** A row of the host's beside what it was asked for. */
export interface AskedRow {
  /** The month that was asked for; undefined where all that has changed was. */
  readonly asked: string | undefined;
  /** The month that the row speaks of; undefined where it speaks of none. */
  readonly stated: string | undefined;
}

/** A month of the module's beside what the host tells of it now. */
export interface MonthToldOf {
  /** Households with assistance that the module has and the host named no more. */
  readonly unnamed: number;
}

const SOURCE = 'host contract: householdDirectory';

/** What is looked at of each row that a host gives, before the rules of a load. */
export const askedRowRules: readonly Rule<AskedRow>[] = [
  {
    id: 'take-over-month-was-asked-for',
    severity: 'error',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: 'Värdsystemet tillfrågades om {asked} och svarade om ”{found}”. Raden tas inte över.',
      en: 'The host was asked about {asked} and answered about “{found}”. The row is not taken over.',
    },
    expected: { sv: '{asked}', en: '{asked}' },
    holds: ({ asked, stated }) => asked === undefined || stated === undefined || stated === asked,
    values: ({ asked = '', stated = '' }) => ({ found: stated.slice(0, 10), asked }),
    examples: {
      holds: [
        { asked: '2013-03', stated: '2013-03' },
        { asked: undefined, stated: '2013-04' },
      ],
      breaks: [{ asked: '2013-03', stated: '2013-04' }],
    },
  },
];

/** What is looked at of a month when all of it has been taken over. */
export const monthToldOfRules: readonly Rule<MonthToldOf>[] = [
  {
    id: 'take-over-households-still-named',
    severity: 'warning',
    field: 'month',
    source: SOURCE,
    validFrom: '2013-03',
    message: {
      sv: '{found} hushåll har bistånd i månaden här men nämns inte av värdsystemet. De är kvar och rapporteras. Ta reda på varför de saknas.',
      en: '{found} households have assistance in the month here and are not named by the host. They stay and are reported. Find out why they are missing.',
    },
    expected: { sv: 'samma hushåll som i värdsystemet', en: 'the same households as in the host' },
    holds: ({ unnamed }) => unnamed === 0,
    values: ({ unnamed }) => ({ found: unnamed }),
    examples: { holds: [{ unnamed: 0 }], breaks: [{ unnamed: 2 }] },
  },
];
