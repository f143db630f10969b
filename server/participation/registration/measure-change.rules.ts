import type { Rule } from '../../kernel/index.js';
import type { DaysOrMark } from '../volumes/measure-volume.js';
import type { MeasureChange } from './measure-change.js';

/** A change of one measure, beside what is registered of it. */
export interface ChangedMeasure {
  readonly kind: MeasureChange['kind'];
  readonly month: string;
  readonly code: number;
  /** Whether the party has the measure registered in the month. */
  readonly isRegistered: boolean;
  /** Whether the unit works with the person on a day of the month. */
  readonly takesPart: boolean;
  /** Days that attendance tells of in the month, or X for none; undefined where no attendance is kept of the measure. */
  readonly attended: DaysOrMark | undefined;
}

const example = (change: Partial<ChangedMeasure> = {}): ChangedMeasure => ({
  kind: 'register',
  month: '2013-03',
  code: 2,
  isRegistered: false,
  takesPart: true,
  attended: undefined,
  ...change,
});

/** Rules of a measure that a unit registers, changes or withdraws for one of its participants (domain §2.5, §2.6). */
export const measureChangeRules: readonly Rule<ChangedMeasure>[] = [
  {
    id: 'measure-to-register-is-new',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Insatsen (kod {found}) är redan registrerad för {month}. Ändra den i stället.',
      en: 'The measure (code {found}) is registered for {month} already. Change it instead.',
    },
    expected: { sv: 'en insats som inte är registrerad', en: 'a measure that is not registered' },
    holds: ({ kind, isRegistered }) => kind !== 'register' || !isRegistered,
    values: ({ code, month }) => ({ found: code, month }),
    examples: { holds: [example()], breaks: [example({ isRegistered: true })] },
  },
  {
    id: 'measure-to-change-is-registered',
    severity: 'error',
    field: 'code',
    source: 'domain §2.2',
    validFrom: '2013-03',
    message: {
      sv: 'Insatsen (kod {found}) är inte registrerad för {month}. Registrera den först.',
      en: 'The measure (code {found}) is not registered for {month}. Register it first.',
    },
    expected: { sv: 'en registrerad insats', en: 'a registered measure' },
    holds: ({ kind, isRegistered }) => kind === 'register' || isRegistered,
    values: ({ code, month }) => ({ found: code, month }),
    examples: {
      holds: [example(), example({ kind: 'change', isRegistered: true })],
      breaks: [example({ kind: 'change' }), example({ kind: 'withdraw' })],
    },
  },
  {
    id: 'measure-within-participation',
    severity: 'warning',
    field: 'month',
    source: 'domain §7: a unit registers measures of the persons it works with',
    validFrom: '2013-03',
    message: {
      sv: 'Personen deltar inte hos enheten i {found}. Kontrollera månaden, eller när deltagandet började och slutade.',
      en: 'The person does not take part at the unit in {found}. Check the month, or when the participation began and ended.',
    },
    expected: { sv: 'en månad inom deltagandet', en: 'a month of the participation' },
    holds: ({ takesPart }) => takesPart,
    values: ({ month }) => ({ found: month }),
    examples: { holds: [example()], breaks: [example({ takesPart: false })] },
  },
  {
    id: 'measure-with-attendance-stays',
    severity: 'error',
    field: 'code',
    source: 'domain §2.3: days on which the measure was given',
    validFrom: '2013-03',
    message: {
      sv: 'Det finns närvaro för insatsen i {month} ({found} dagar). Ta bort närvaron först.',
      en: 'There is attendance for the measure in {month} ({found} days). Take the attendance back first.',
    },
    expected: { sv: 'ingen närvaro', en: 'no attendance' },
    holds: ({ kind, attended }) => kind !== 'withdraw' || attended === undefined,
    values: ({ attended, month }) => ({ found: attended ?? '', month }),
    examples: {
      holds: [example(), example({ kind: 'withdraw', isRegistered: true })],
      breaks: [example({ kind: 'withdraw', isRegistered: true, attended: 3 })],
    },
  },
];
