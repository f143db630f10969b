import type { CalendarMonth } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  Field,
  Int,
  LocalizedTextType,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
} from '../../platform/graphql/index.js';

/** A volume stated with a reason, as the API shows it. */
@ObjectType('VolumeOverride', {
  description: 'A volume that somebody has stated with a reason, instead of what attendance tells.',
})
export class VolumeOverrideType {
  @Field(() => Int, { nullable: true, description: 'Days in the month; null is the mark X.' })
  readonly days!: number | null;

  @Field(() => PlainTextScalar, { description: 'Why, in the words of whoever stated it, or took it back.' })
  readonly reason!: string;

  @Field(() => Boolean, { description: 'Whether it was taken back: the volume follows attendance again.' })
  readonly lifted!: boolean;

  @Field(() => Int, { description: 'Version to base a change on.' })
  readonly version!: number;
}

/** A volume derived from attendance, as the API shows it. */
@ObjectType('DerivedVolume', {
  description: 'The volume that attendance tells, with the rule that derives it.',
})
export class DerivedVolumeType {
  @Field(() => Int, {
    nullable: true,
    description: 'Distinct days with presence, part of a day being a day; null is the mark X.',
  })
  readonly days!: number | null;

  @Field(() => String, { description: 'Id of the rule.' })
  readonly rule!: string;

  @Field(() => LocalizedTextType, { description: 'What the rule says of this volume.' })
  readonly text!: LocalizedTextType;
}

/** What is known of a volume, as the API shows it. */
@ObjectType('ParticipantVolume', { description: 'What a measure’s volume in a month follows from.' })
export class MeasureVolumeType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: string;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => Int, { description: "The measure's code." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; null for other codes.',
  })
  readonly otherText!: string | null;

  @Field(() => Int, { nullable: true, description: 'The volume in force, in days; null is the mark X.' })
  readonly days!: number | null;

  @Field(() => DerivedVolumeType, {
    nullable: true,
    description: 'What attendance tells; null where no attendance is kept of the measure.',
  })
  readonly derived!: DerivedVolumeType | null;

  @Field(() => VolumeOverrideType, {
    nullable: true,
    description: 'What was stated instead; null where nobody has.',
  })
  readonly override!: VolumeOverrideType | null;
}
