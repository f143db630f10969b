import type { CalendarMonth, ChangeOutcome } from '../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  connectionOf,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  LocalizedTextType,
  ObjectType,
  PlainTextScalar,
} from '../platform/graphql/index.js';
import type { RequestKey } from '../requests/index.js';

/** A municipality's own word, as the API shows it. */
@ObjectType('LocalSynonym', { description: "A municipality's own word for a measure, and what it means." })
export class LocalSynonymType {
  @Field(() => String, { description: 'The word or words, in small letters.' })
  readonly phrase!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The code that it means; null where it is outside the model.',
  })
  readonly code!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the reason why it is outside the model; null where it has a code.',
  })
  readonly outsideReason!: string | null;

  @Field(() => Int, { description: 'Version; give it as expectedVersion to change or remove the word.' })
  readonly version!: number;
}

/** A page of a municipality's own words. */
@ObjectType('LocalSynonymConnection', { description: "A page of a municipality's own words." })
export class LocalSynonymConnectionType extends connectionOf('LocalSynonym', LocalSynonymType) {}

/** A reason for being outside the model, as the API shows it. */
@ObjectType('OutsideReason', { description: 'Why something is outside the model.' })
export class OutsideReasonType {
  @Field(() => String, { description: 'Id of the reason.' })
  readonly id!: string;

  @Field(() => LocalizedTextType, { description: 'The reason.' })
  readonly why!: LocalizedTextType;
}

@InputType({ description: 'What names a word of the municipality.' })
class NamedSynonymInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key under which the change is carried out once.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'A month in which the code list is in force.' })
  readonly month!: CalendarMonth;

  @Field(() => PlainTextScalar, { description: 'The word or words; capitals make no difference.' })
  readonly phrase!: string;
}

/** What `saveLocalSynonym` takes. */
@InputType('SaveLocalSynonymInput', { description: 'What a word of the municipality means from now on.' })
export class SaveLocalSynonymInputType extends NamedSynonymInput {
  @Field(() => Int, { nullable: true, description: 'The code that it means; or else outsideReason.' })
  readonly code?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the reason why it is outside the model; or else code.',
  })
  readonly outsideReason?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was seen; left out for a new word.' })
  readonly expectedVersion?: number | null;
}

/** What `removeLocalSynonym` takes. */
@InputType('RemoveLocalSynonymInput', { description: 'A word of the municipality to take away.' })
export class RemoveLocalSynonymInputType extends NamedSynonymInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  readonly expectedVersion!: number;
}

@ObjectType({ description: 'What became of a change.' })
class SynonymPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => LocalSynonymType, {
    nullable: true,
    description: 'What is registered now; null where the word means nothing.',
  })
  readonly synonym!: LocalSynonymType | null;

  @Field(() => [FindingType], { description: 'Why nothing was saved, and what to do; empty where it was.' })
  readonly findings!: readonly FindingType[];
}

/** What `saveLocalSynonym` answers. */
@ObjectType('SaveLocalSynonymPayload', { description: 'What became of a word that was to be saved.' })
export class SaveLocalSynonymPayloadType extends SynonymPayload {}

/** What `removeLocalSynonym` answers. */
@ObjectType('RemoveLocalSynonymPayload', { description: 'What became of a word that was to be removed.' })
export class RemoveLocalSynonymPayloadType extends SynonymPayload {}
