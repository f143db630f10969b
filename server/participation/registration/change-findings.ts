import { applyRules, daysInMonth, type Finding, firstDayOf } from '../../kernel/index.js';
import type { Cell } from '../../measures/index.js';
import type { Participation } from '../participants/participation.js';
import { activeOverride, type DaysOrMark, type VolumeFacts } from '../volumes/measure-volume.js';
import { volumeRules } from '../volumes/volume.rules.js';
import type { MeasureChange } from './measure-change.js';
import { measureChangeRules } from './measure-change.rules.js';

/** What is registered of the measure that is to be changed. */
interface RegisteredMeasure {
  readonly cell: Cell;
  readonly participation: Participation;
  /** Undefined where neither attendance nor anybody tells of the volume. */
  readonly volume: VolumeFacts | undefined;
}

/** What the rules find in a change, beside those of the measure itself, which saving asks. Pure. */
export function changeFindings(
  { kind, month, code, otherText, entry }: MeasureChange,
  { cell, participation: { beganOn, endedOn }, volume }: RegisteredMeasure,
): readonly Finding[] {
  const attended = volume?.attended;
  const days: DaysOrMark | undefined = entry === undefined ? undefined : (entry.days ?? 'X');
  return [
    ...applyRules(measureChangeRules, {
      kind,
      month,
      code,
      isRegistered: cell.entries.some((one) => one.otherText === otherText),
      takesPart:
        beganOn <= `${month}-${daysInMonth(month)}` && (endedOn === null || endedOn >= firstDayOf(month)),
      attended,
    }),
    ...applyRules(volumeRules, { days, attended, override: volume && activeOverride(volume) }),
  ];
}
