import { fillText } from '../../kernel/index.js';
import { type DaysOrMark, dueVolume, keptDays, type VolumeFacts } from './measure-volume.js';
import type { DerivedVolumeType, MeasureVolumeType } from './volume.graphql.js';
import { VOLUME_FOLLOWS_ATTENDANCE } from './volume.rules.js';

/** Shows what is known of a volume. */
export function volumeTypeOf(facts: VolumeFacts): MeasureVolumeType {
  const { personReference, month, code, otherText, attended, override } = facts;
  return {
    personReference,
    month,
    code,
    otherText: otherText === '' ? null : otherText,
    days: keptDays(dueVolume(facts)),
    derived: attended === undefined ? null : derivedTypeOf(attended),
    override: override ?? null,
  };
}

function derivedTypeOf(attended: DaysOrMark): DerivedVolumeType {
  const { id, expected } = VOLUME_FOLLOWS_ATTENDANCE;
  return { days: keptDays(attended), rule: id, text: fillText(expected, { attended }) };
}
