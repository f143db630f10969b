import type { PersonReference } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  Field,
  Float,
  IdempotencyKeyScalar,
  InputType,
  Int,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { AttendanceStatusEnum } from './attendance.graphql.js';
import type { AttendanceStatus } from './attendance.js';

/** One entry to be saved. */
@InputType('AttendanceInput', { description: 'Whether a person took part in a measure on a day.' })
export class AttendanceInput {
  @Field(() => PersonReferenceScalar, { description: "The host's reference to a person of the unit." })
  readonly personReference!: PersonReference;

  @Field(() => CalendarDateScalar, { description: 'The day; today at the latest.' })
  readonly day!: string;

  @Field(() => Int, { description: "The measure's code in the code list in force in the month." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; left out for other codes.',
  })
  readonly otherText?: string | null;

  @Field(() => AttendanceStatusEnum, { description: 'Whether the person took part.' })
  readonly status!: AttendanceStatus;

  @Field(() => String, { nullable: true, description: 'Id of the reason for absence, from absenceReasons.' })
  readonly absenceReason?: string | null;

  @Field(() => Float, { nullable: true, description: 'Hours of the day, above 0 and at most 24.' })
  readonly hours?: number | null;

  @Field(() => Int, {
    description: 'The version that the entry is based on; 0 where nothing has been recorded.',
  })
  readonly expectedVersion!: number;
}

/** A group's attendance to be saved. */
@InputType('SaveAttendanceInput', { description: "A group's attendance." })
export class SaveAttendanceInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => UnitScalar, { description: 'The own unit that keeps the log.' })
  readonly unit!: string;

  @Field(() => [AttendanceInput], { description: 'The entries, at most 200.' })
  readonly entries!: readonly AttendanceInput[];

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why; needed for persons with a protected identity, by who has been named to open them.',
  })
  readonly reason?: string | null;
}
