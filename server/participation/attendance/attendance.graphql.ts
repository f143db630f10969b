import type { ChangeOutcome, PersonReference } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  connectionOf,
  Field,
  FindingType,
  Float,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  registerEnumType,
} from '../../platform/graphql/index.js';
import { ParticipantType } from '../participants/participant.graphql.js';
import { MeasureVolumeType } from '../volumes/volume.graphql.js';
import type { AttendanceStatus } from './attendance.js';

/** Whether somebody took part, under the names that the API gives it. */
export const AttendanceStatusEnum = {
  PRESENT: 'present',
  ABSENT: 'absent',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, AttendanceStatus>;

registerEnumType(AttendanceStatusEnum, {
  name: 'AttendanceStatus',
  description: 'Whether a person took part in a measure on a day.',
  valuesConfig: {
    PRESENT: { description: 'Took part, for the whole day or a part of it.' },
    ABSENT: { description: 'Was expected and did not take part, for a stated reason.' },
    WITHDRAWN: { description: 'What was recorded has been taken back: it says nothing of the day any more.' },
  },
});

/** Recorded attendance, as the API shows it. */
@ObjectType('Attendance', { description: 'Whether a person took part in a measure on a day.' })
export class AttendanceType {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: PersonReference;

  @Field(() => CalendarDateScalar, { description: 'The day.' })
  readonly day!: string;

  @Field(() => Int, { description: "The measure's code in the code list in force in the month." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; null for other codes.',
  })
  readonly otherText!: string | null;

  @Field(() => AttendanceStatusEnum, { description: 'Whether the person took part.' })
  readonly status!: AttendanceStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the reason for absence; null for who was not absent.',
  })
  readonly absenceReason!: string | null;

  @Field(() => Float, { nullable: true, description: 'Hours of the day; null where they are not recorded.' })
  readonly hours!: number | null;

  @Field(() => Int, { description: 'Version to base a change on.' })
  readonly version!: number;
}

/** One person's part of a log, as the API shows it. */
@ObjectType('LoggedParticipant', { description: "One participant of a unit's log." })
export class LoggedParticipantType {
  @Field(() => ParticipantType, { description: 'The participation.' })
  readonly participant!: ParticipantType;

  @Field(() => [AttendanceType], { description: 'What has been recorded, by day.' })
  readonly attendance!: readonly AttendanceType[];

  @Field(() => [MeasureVolumeType], { description: 'The volumes of the month, by code.' })
  readonly volumes!: readonly MeasureVolumeType[];
}

/** A page of a log. */
@ObjectType('LoggedParticipantConnection', {
  description: "A page of a unit's participation log, in the order of the persons' references.",
})
export class LoggedParticipantConnectionType extends connectionOf(
  'LoggedParticipant',
  LoggedParticipantType,
) {}

/** What became of one entry, as the API shows it. */
@ObjectType('AttendanceResult', { description: 'What became of one entry.' })
export class AttendanceResultType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => AttendanceType, {
    nullable: true,
    description: 'What is recorded now; null where nothing is, and where the entry was refused.',
  })
  readonly attendance!: AttendanceType | null;

  @Field(() => [FindingType], { description: 'Why it was refused, or what should be looked at.' })
  readonly findings!: readonly FindingType[];
}

/** What became of a batch of attendance. */
@ObjectType('SaveAttendancePayload', { description: 'What became of a batch of attendance.' })
export class SaveAttendancePayloadType {
  @Field(() => [AttendanceResultType], {
    description: 'One for each entry, in their order; none where the batch was refused as a whole.',
  })
  readonly results!: readonly AttendanceResultType[];

  @Field(() => [MeasureVolumeType], { description: 'The volumes that the saved entries touch.' })
  readonly volumes!: readonly MeasureVolumeType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'Months with a changed volume whose report has been submitted already: if the person is in it, it needs a correction.',
  })
  readonly reportedMonths!: readonly string[];

  @Field(() => [FindingType], { description: 'Why the batch was refused as a whole.' })
  readonly findings!: readonly FindingType[];
}
