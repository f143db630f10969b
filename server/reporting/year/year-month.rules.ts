import type { LocalizedText, Rule } from '../../kernel/index.js';

/** A month as the year file would take it now. */
export interface MonthInYear {
  /** `YYYY-MM`. */
  readonly month: string;
  /** False before reports were collected at all: such a month is no part of the year. */
  readonly isCollected: boolean;
  /** How far its latest revision has come; undefined where nothing is compiled. */
  readonly status: 'compiled' | 'approved' | 'submitted' | undefined;
  /** Whether any revision was submitted: the latest one that was is what the year file takes. */
  readonly isSubmitted: boolean;
  readonly isTouched: boolean;
  /** The definition that the month was submitted under; undefined where it was not. */
  readonly definitionId: string | undefined;
  /** The definition that the year file is written by. */
  readonly yearDefinitionId: string;
  /** Whether its files bear the mark of a definition that nobody has confirmed. */
  readonly isUnconfirmed: boolean;
}

/** A month that the year file takes as it is; the tables of the rules change what they speak of. */
export const SOUND_MONTH: MonthInYear = {
  month: '2013-03',
  isCollected: true,
  status: 'submitted',
  isSubmitted: true,
  isTouched: false,
  definitionId: 'socialstyrelsen-2013',
  yearDefinitionId: 'socialstyrelsen-2013',
  isUnconfirmed: false,
};

const COMMON = { field: 'month', source: 'domain §4 (the year file)', validFrom: '2013-03' } as const;

function nameOf(status: MonthInYear['status']): LocalizedText {
  return STATUS_NAMES[status ?? 'none'];
}

const STATUS_NAMES = {
  none: { sv: 'inte sammanställd', en: 'not compiled' },
  compiled: { sv: 'bara sammanställd', en: 'only compiled' },
  approved: { sv: 'godkänd men inte inskickad', en: 'approved but not submitted' },
  submitted: { sv: 'inskickad', en: 'submitted' },
} as const;

/** In what the months of a year depart from twelve that were submitted and stand; each is one of the year file's deviations. */
export const yearMonthRules: readonly Rule<MonthInYear>[] = [
  {
    ...COMMON,
    id: 'year-month-is-submitted',
    severity: 'error',
    message: {
      sv: '{month} är {statusSv} och saknas i årsfilen. Skicka in månadens rapport och skapa årsfilen igen.',
      en: '{month} is {statusEn} and is missing from the year file. Submit the month’s report and make the year file again.',
    },
    expected: { sv: 'en inskickad rapport', en: 'a submitted report' },
    holds: ({ isSubmitted, isCollected }) => isSubmitted || !isCollected,
    values: ({ month, status }) => ({
      month,
      found: status ?? 'none',
      statusSv: nameOf(status).sv,
      statusEn: nameOf(status).en,
    }),
    examples: {
      holds: [
        SOUND_MONTH,
        { ...SOUND_MONTH, status: 'compiled' },
        { ...SOUND_MONTH, isSubmitted: false, isCollected: false },
      ],
      breaks: [
        { ...SOUND_MONTH, status: undefined, isSubmitted: false },
        { ...SOUND_MONTH, status: 'approved', isSubmitted: false },
      ],
    },
  },
  {
    ...COMMON,
    id: 'year-month-has-no-late-facts',
    severity: 'warning',
    message: {
      sv: '{month} har ändrats sedan den skickades in. Årsfilen har det som skickades in. Sammanställ rättelsen, skicka in den och skapa årsfilen igen.',
      en: '{month} has changed since it was submitted. The year file has what was submitted. Compile the correction, submit it and make the year file again.',
    },
    expected: { sv: 'inga ändringar efter inskickandet', en: 'no changes after the submission' },
    holds: ({ isSubmitted, isTouched }) => !isSubmitted || !isTouched,
    values: ({ month }) => ({ month, found: month }),
    examples: {
      holds: [SOUND_MONTH, { ...SOUND_MONTH, isSubmitted: false, isTouched: true }],
      breaks: [{ ...SOUND_MONTH, isTouched: true }],
    },
  },
  {
    ...COMMON,
    id: 'year-month-has-no-correction-waiting',
    severity: 'warning',
    message: {
      sv: '{month} har en rättelse som inte är inskickad. Årsfilen har den version som är inskickad. Skicka in rättelsen och skapa årsfilen igen.',
      en: '{month} has a correction that is not submitted. The year file has the version that is. Submit the correction and make the year file again.',
    },
    expected: { sv: 'ingen rättelse som väntar', en: 'no correction that waits' },
    holds: ({ isSubmitted, status }) => !isSubmitted || status === 'submitted',
    values: ({ month, status = 'none' }) => ({ month, found: status }),
    examples: {
      holds: [SOUND_MONTH, { ...SOUND_MONTH, isSubmitted: false, status: 'compiled' }],
      breaks: [
        { ...SOUND_MONTH, status: 'compiled' },
        { ...SOUND_MONTH, status: 'approved' },
      ],
    },
  },
  {
    ...COMMON,
    id: 'year-month-has-the-years-definition',
    severity: 'warning',
    message: {
      sv: '{month} skickades in enligt {found} och årsfilen skrivs enligt {yearDefinition}. Det som årsfilen inte har någon kolumn för är utelämnat.',
      en: '{month} was submitted under {found} and the year file is written by {yearDefinition}. What the year file has no column for is left out.',
    },
    expected: { sv: '{yearDefinition}', en: '{yearDefinition}' },
    holds: ({ definitionId, yearDefinitionId }) => (definitionId ?? yearDefinitionId) === yearDefinitionId,
    values: ({ month, definitionId = '', yearDefinitionId }) => ({
      month,
      found: definitionId,
      yearDefinition: yearDefinitionId,
    }),
    examples: {
      holds: [SOUND_MONTH, { ...SOUND_MONTH, definitionId: undefined }],
      breaks: [{ ...SOUND_MONTH, definitionId: 'ordinary-collection' }],
    },
  },
  {
    ...COMMON,
    id: 'year-month-is-confirmed',
    severity: 'warning',
    message: {
      sv: '{month} är gjord med en definition som vilar på antaganden som ingen har bekräftat. Årsfilens namn säger det.',
      en: '{month} was made by a definition that rests on assumptions that nobody has confirmed. The name of the year file says so.',
    },
    expected: { sv: 'en bekräftad definition', en: 'a confirmed definition' },
    holds: ({ isUnconfirmed }) => !isUnconfirmed,
    values: ({ month }) => ({ month, found: month }),
    examples: { holds: [SOUND_MONTH], breaks: [{ ...SOUND_MONTH, isUnconfirmed: true }] },
  },
];
