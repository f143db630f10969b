import type { LocalizedText, Rule } from '../../kernel/index.js';

/** What a row of an inbox came to besides the rules that every measure keeps. */
export interface StagedRowFacts {
  /** The measure in the list's own words. */
  readonly measureText: string;
  readonly recognised: boolean;
  /** Why it is outside the model, where no other rule has said so. */
  readonly outside: LocalizedText | undefined;
  /** Whether some rows of the same person, month and measure have a number of days and others not. */
  readonly daysPartlyUnknown: boolean;
  /** Where the same stood before: a row of the file or an earlier file; empty where it did not. */
  readonly saidBefore: string;
}

const SOUND: StagedRowFacts = {
  measureText: 'Coachning',
  recognised: true,
  outside: undefined,
  daysPartlyUnknown: false,
  saidBefore: '',
};

/** Rules of what a list's rows came to. None of them depends on whether the person is known. */
export const stagedRowRules: readonly Rule<StagedRowFacts>[] = [
  {
    id: 'import-measure-is-recognised',
    severity: 'warning',
    field: 'code',
    source: 'domain §2.4',
    validFrom: '2013-01',
    message: {
      sv: 'Det går inte att säga vilken insats ”{found}” är. Välj kod.',
      en: 'It cannot be told which measure “{found}” is. Choose a code.',
    },
    expected: { sv: 'en insats i kodlistan', en: 'a measure of the code list' },
    holds: ({ recognised }) => recognised,
    values: ({ measureText }) => ({ found: measureText }),
    examples: { holds: [SOUND], breaks: [{ ...SOUND, recognised: false, measureText: 'Vårblomman' }] },
  },
  {
    id: 'import-measure-is-inside-the-model',
    severity: 'warning',
    field: 'code',
    source: 'domain §2.4; the municipality’s own words',
    validFrom: '2013-01',
    message: {
      sv: '”{found}” räknas inte som en kommunal arbetsfrämjande insats: {whySv}. Avvisa raden om det stämmer.',
      en: '“{found}” does not count as a municipal labour-promoting measure: {whyEn}. Dismiss the row if that is so.',
    },
    expected: { sv: 'en insats inom modellen', en: 'a measure inside the model' },
    holds: ({ outside }) => outside === undefined,
    values: ({ measureText, outside }) => ({
      found: measureText,
      whySv: outside?.sv ?? '',
      whyEn: outside?.en ?? '',
    }),
    examples: {
      holds: [SOUND],
      breaks: [{ ...SOUND, outside: { sv: 'Allmän språkutbildning', en: 'General language education' } }],
    },
  },
  {
    id: 'import-days-all-known',
    severity: 'warning',
    field: 'days',
    source: 'domain §2.3: X where the number is not known',
    validFrom: '2013-01',
    message: {
      sv: 'En del av raderna har dagar och en del X: volymen blir X. Ange antal dagar om det är känt.',
      en: 'Some of the rows have days and some have X: the volume is X. Give the number of days where it is known.',
    },
    expected: { sv: 'dagar på alla rader', en: 'days on all rows' },
    holds: ({ daysPartlyUnknown }) => !daysPartlyUnknown,
    values: () => ({ found: 'X' }),
    examples: { holds: [SOUND], breaks: [{ ...SOUND, daysPartlyUnknown: true }] },
  },
  {
    id: 'import-row-is-new',
    severity: 'information',
    field: 'row',
    source: 'decision 15: the same row twice changes nothing',
    validFrom: '2013-01',
    message: {
      sv: 'Samma uppgift har lämnats förut: {found}. Den ändrar ingenting.',
      en: 'The same has been handed in before: {found}. It changes nothing.',
    },
    expected: { sv: 'en uppgift som inte har lämnats förut', en: 'something that was not handed in before' },
    holds: ({ saidBefore }) => saidBefore === '',
    values: ({ saidBefore }) => ({ found: saidBefore }),
    examples: { holds: [SOUND], breaks: [{ ...SOUND, saidBefore: 'mars.csv' }] },
  },
];

/** Nothing to remark on; what is found is laid over it. */
export const UNREMARKABLE_ROW: StagedRowFacts = { ...SOUND, measureText: '' };
