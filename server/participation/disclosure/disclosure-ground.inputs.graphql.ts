import type { PersonReference } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  Field,
  IdempotencyKeyScalar,
  InputType,
  Int,
  PersonReferenceScalar,
  PlainTextScalar,
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { DisclosureKindEnum } from './disclosure-ground.graphql.js';
import type { DisclosureKind } from './disclosure-ground.js';
import { GroundIdScalar } from './ground-id.scalar.js';

/** A ground to be recorded. */
@InputType('RecordDisclosureGroundInput', { description: 'A ground for disclosure to be recorded.' })
export class RecordDisclosureGroundInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => PersonReferenceScalar, { description: "The host's reference to a person that you work with." })
  readonly personReference!: PersonReference;

  @Field(() => DisclosureKindEnum, { description: 'Consent or law.' })
  readonly kind!: DisclosureKind;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'The provision that lifts the secrecy, by name; 1 to 200 characters, and only for LAW.',
  })
  readonly legalGround?: string | null;

  @Field(() => CalendarDateScalar, { description: 'First day.' })
  readonly validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day; null where it is not limited.' })
  readonly validTo?: string | null;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why; needed for a person with a protected identity, by who has been named to open it.',
  })
  readonly reason?: string | null;
}

/** A ground to be withdrawn. */
@InputType('WithdrawDisclosureGroundInput', { description: 'A ground for disclosure to be withdrawn.' })
export class WithdrawDisclosureGroundInput {
  @Field(() => IdempotencyKeyScalar, { description: 'Key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => GroundIdScalar, { description: 'The ground.' })
  readonly groundId!: string;

  @Field(() => Int, { description: 'The version that the change is based on.' })
  readonly expectedVersion!: number;

  @Field(() => ReasonScalar, { description: 'Why, for instance that the person has taken the consent back.' })
  readonly reason!: string;
}
