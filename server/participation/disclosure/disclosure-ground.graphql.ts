import type { ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarDateScalar,
  ChangeOutcomeEnum,
  connectionOf,
  Field,
  FindingType,
  Int,
  ObjectType,
  PersonReferenceScalar,
  PlainTextScalar,
  registerEnumType,
} from '../../platform/graphql/index.js';
import type { DisclosureKind } from './disclosure-ground.js';
import { GroundIdScalar } from './ground-id.scalar.js';

/** The kinds of grounds under the names that the API gives them. */
export const DisclosureKindEnum = {
  CONSENT: 'consent',
  LAW: 'law',
} as const satisfies Record<string, DisclosureKind>;

registerEnumType(DisclosureKindEnum, {
  name: 'DisclosureKind',
  description: "Why the labour-market unit's measures of a person may be shown to social services.",
  valuesConfig: {
    CONSENT: { description: 'The person has consented.' },
    LAW: { description: 'A provision lifts the secrecy; it is named.' },
  },
});

/** A ground for disclosure, as the API shows it. */
@ObjectType('DisclosureGround', {
  description:
    "A recorded ground on which social services see the labour-market unit's measures of a person, in every month that it has a day of.",
})
export class DisclosureGroundType {
  @Field(() => GroundIdScalar, { description: 'Id of the ground.' })
  readonly groundId!: string;

  @Field(() => PersonReferenceScalar, { description: "The host's reference to the person." })
  readonly personReference!: string;

  @Field(() => DisclosureKindEnum, { description: 'Consent or law.' })
  readonly kind!: DisclosureKind;

  @Field(() => PlainTextScalar, { nullable: true, description: 'The named provision; null for consent.' })
  readonly legalGround!: string | null;

  @Field(() => CalendarDateScalar, { description: 'First day.' })
  readonly validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day; null where it is not limited.' })
  readonly validTo!: string | null;

  @Field(() => Boolean, { description: 'Whether it was withdrawn: then it opens nothing any more.' })
  readonly withdrawn!: boolean;

  @Field(() => Int, { description: 'Version to base a change on.' })
  readonly version!: number;
}

/** A page of grounds. */
@ObjectType('DisclosureGroundConnection', {
  description: "A page of a person's grounds, in the order of their first days, withdrawn ones included.",
})
export class DisclosureGroundConnectionType extends connectionOf('DisclosureGround', DisclosureGroundType) {}

/** What every change here is answered with. */
@ObjectType()
abstract class DisclosureGroundPayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => DisclosureGroundType, {
    nullable: true,
    description: 'The ground as it is recorded now; null where it was refused.',
  })
  readonly disclosureGround!: DisclosureGroundType | null;

  @Field(() => [FindingType], { description: 'Why it was refused.' })
  readonly findings!: readonly FindingType[];
}

/** What became of recording a ground. */
@ObjectType('RecordDisclosureGroundPayload', { description: 'What became of recording a ground.' })
export class RecordDisclosureGroundPayloadType extends DisclosureGroundPayloadType {}

/** What became of withdrawing a ground. */
@ObjectType('WithdrawDisclosureGroundPayload', { description: 'What became of withdrawing a ground.' })
export class WithdrawDisclosureGroundPayloadType extends DisclosureGroundPayloadType {}
