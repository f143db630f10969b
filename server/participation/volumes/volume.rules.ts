import type { Rule } from '../../kernel/index.js';
import type { DaysOrMark } from './measure-volume.js';

/** A volume that is to be registered, beside what attendance tells. */
export interface StatedVolume {
  /** Undefined where the measure gets none, because it is withdrawn. */
  readonly days: DaysOrMark | undefined;
  /** Undefined where no attendance is kept of the measure. */
  readonly attended: DaysOrMark | undefined;
  /** What somebody has stated instead, with a reason; undefined where nobody has. */
  readonly override: DaysOrMark | undefined;
}

const example = (
  days: StatedVolume['days'],
  attended: StatedVolume['attended'],
  override?: DaysOrMark,
): StatedVolume => ({ days, attended, override });

/** How the volume follows from attendance: shown beside every derived volume. */
export const VOLUME_FOLLOWS_ATTENDANCE: Rule<StatedVolume> = {
  id: 'volume-follows-attendance',
  severity: 'error',
  field: 'days',
  source: 'domain §2.3: days on which the measure was given',
  validFrom: '2013-03',
  message: {
    sv: 'Närvaron ger volymen {attended}, inte {found}. Rätta närvaron, eller ange en annan volym med ett skäl.',
    en: 'The attendance gives the volume {attended}, not {found}. Correct the attendance, or override the volume with a reason.',
  },
  expected: {
    sv: '{attended}: antalet olika dagar med närvaro. Del av dag räknas som en dag. X när ingen närvaro finns.',
    en: '{attended}: the number of distinct days with presence. Part of a day counts as a day. X where there is no presence.',
  },
  holds: ({ days, attended, override }) =>
    override !== undefined || attended === undefined || days === undefined || days === attended,
  values: ({ days, attended }) => ({ found: days ?? '', attended: attended ?? '' }),
  examples: {
    holds: [example(5, 5), example('X', 'X'), example(7, undefined), example(9, 5, 9)],
    breaks: [example(6, 5), example(1, 'X'), example('X', 5)],
  },
};

/** Rules of volumes, attendance, and what is stated instead of it. */
export const volumeRules: readonly Rule<StatedVolume>[] = [
  VOLUME_FOLLOWS_ATTENDANCE,
  {
    id: 'volume-follows-override',
    severity: 'error',
    field: 'days',
    source: 'domain §2.3: days on which the measure was given',
    validFrom: '2013-03',
    message: {
      sv: 'Någon har angett volymen {override} med ett skäl. Ändra den, eller ta tillbaka den, i stället för att ange {found}.',
      en: 'Somebody has stated the volume {override} with a reason. Change that, or take it back, instead of giving {found}.',
    },
    expected: { sv: '{override}', en: '{override}' },
    holds: ({ days, override }) => override === undefined || days === undefined || days === override,
    values: ({ days, override }) => ({ found: days ?? '', override: override ?? '' }),
    examples: { holds: [example(5, 5), example(9, 5, 9)], breaks: [example(5, 5, 9)] },
  },
];
