import type { CalendarMonth, ChangeOutcome, PersonReference } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
  UnitScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { MeasureVolumeType } from './volume.graphql.js';

/** A stated volume to be taken back. */
@InputType('LiftVolumeOverrideInput', { description: 'A stated volume that is taken back.' })
export class LiftVolumeOverrideInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, { description: "The host's reference to a person of the unit." })
  readonly personReference!: PersonReference;

  @Field(() => UnitScalar, { description: 'The own unit.' })
  readonly unit!: string;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => Int, { description: "The measure's code." })
  readonly code!: number;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'What another measure is; left out for other codes.',
  })
  readonly otherText?: string | null;

  @Field(() => Int, {
    description: 'Version of the volume stated before; 0 where nobody has stated another.',
  })
  readonly expectedVersion!: number;

  @Field(() => ReasonScalar, { description: 'Why.' })
  readonly reason!: string;
}

/** A volume to be stated. */
@InputType('OverrideVolumeInput', { description: 'A volume to be stated instead of what attendance tells.' })
export class OverrideVolumeInput extends LiftVolumeOverrideInput {
  @Field(() => Int, { nullable: true, description: 'Whole days in the month; left out for the mark X.' })
  readonly days?: number | null;
}

/** What every change here is answered with. */
@ObjectType()
abstract class VolumeOverridePayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => MeasureVolumeType, {
    nullable: true,
    description: 'The volume as it stands now; null where neither attendance nor anybody tells of it.',
  })
  readonly volume!: MeasureVolumeType | null;

  @Field(() => [FindingType], { description: 'Why it was refused, or what should be looked at.' })
  readonly findings!: readonly FindingType[];

  @Field(() => [CalendarMonthScalar], {
    description:
      'The month, where its volume was changed and its report has been submitted already: if the person is in it, it needs a correction.',
  })
  readonly reportedMonths!: readonly string[];
}

/** What became of stating a volume. */
@ObjectType('OverrideVolumePayload', { description: 'What became of stating a volume.' })
export class OverrideVolumePayloadType extends VolumeOverridePayloadType {}

/** What became of taking a stated volume back. */
@ObjectType('LiftVolumeOverridePayload', { description: 'What became of taking a stated volume back.' })
export class LiftVolumeOverridePayloadType extends VolumeOverridePayloadType {}
