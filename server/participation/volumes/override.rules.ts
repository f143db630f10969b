import type { Rule } from '../../kernel/index.js';

/** A volume to be stated instead of what attendance tells, beside what is registered. */
export interface StatedOverride {
  readonly code: number;
  readonly month: string;
  /** Whether the party has the measure registered in the month. */
  readonly isRegistered: boolean;
  /** Whether a volume is to be taken back where none has been stated. */
  readonly liftsNothing: boolean;
}

const example = (change: Partial<StatedOverride> = {}): StatedOverride => ({
  code: 2,
  month: '2013-03',
  isRegistered: true,
  liftsNothing: false,
  ...change,
});

/** Rules of volumes that somebody states with a reason. */
export const overrideRules: readonly Rule<StatedOverride>[] = [
  {
    id: 'overridden-measure-is-registered',
    severity: 'error',
    field: 'code',
    source: 'domain §2.3: a measure carries a volume',
    validFrom: '2013-03',
    message: {
      sv: 'Insatsen (kod {found}) är inte registrerad för {month}. Registrera den först, eller dess närvaro.',
      en: 'The measure (code {found}) is not registered for {month}. Register it first, or its attendance.',
    },
    expected: { sv: 'en registrerad insats', en: 'a registered measure' },
    holds: ({ isRegistered }) => isRegistered,
    values: ({ code, month }) => ({ found: code, month }),
    examples: { holds: [example()], breaks: [example({ isRegistered: false })] },
  },
  {
    id: 'lifted-override-is-stated',
    severity: 'error',
    field: 'expectedVersion',
    source: 'domain §2.3: a measure carries a volume',
    validFrom: '2013-03',
    message: {
      sv: 'Ingen har angett en annan volym för insatsen (kod {found}) i {month}. Det finns inget att ta tillbaka.',
      en: 'Nobody has stated another volume of the measure (code {found}) in {month}. There is nothing to take back.',
    },
    expected: { sv: 'en angiven volym', en: 'a stated volume' },
    holds: ({ liftsNothing }) => !liftsNothing,
    values: ({ code, month }) => ({ found: code, month }),
    examples: { holds: [example()], breaks: [example({ liftsNothing: true })] },
  },
];
