import type { CellKey } from '../../measures/index.js';

/** One measure of one party's cell; only other measures need their text. */
export interface MeasureName extends CellKey {
  /** Which of several other measures; empty for every other code. */
  readonly otherText: string;
}

/** A number of days, or the mark that it is not known. */
export type DaysOrMark = number | 'X';

/** A volume that somebody has stated with a reason, instead of what attendance tells. */
export interface VolumeOverride {
  /** Null is the mark X. */
  readonly days: number | null;
  readonly reason: string;
  /** Whether it was taken back: then the volume follows attendance again. */
  readonly lifted: boolean;
  /** Grows with every change, from 1. */
  readonly version: number;
}

/** What is known of the volume of a measure in a month, beside the registered one. */
export interface VolumeFacts extends MeasureName {
  /**
   * What attendance tells (domain §2.3): the distinct days with presence, part of a day being a day; X where there is
   * attendance but nobody was present. Undefined where no attendance is kept of the measure.
   */
  readonly attended: DaysOrMark | undefined;
  /** Undefined where nobody has stated another volume. */
  readonly override: VolumeOverride | undefined;
}

/** A name that no other measure of the party has. */
export function measureName({ personReference, month, code, otherText }: MeasureName): string {
  return JSON.stringify([personReference, month, code, otherText]);
}

/** The volume that somebody has stated and not taken back; undefined where there is none. */
export function activeOverride({ override }: VolumeFacts): DaysOrMark | undefined {
  return override === undefined || override.lifted ? undefined : (override.days ?? 'X');
}

/** The volume that the measure should have; undefined where nothing but its registration tells. */
export function dueVolume(facts: VolumeFacts): DaysOrMark | undefined {
  return activeOverride(facts) ?? facts.attended;
}

/** The volume as measures keep it: the mark X is null. */
export function keptDays(volume: DaysOrMark | undefined): number | null {
  return volume === 'X' || volume === undefined ? null : volume;
}
