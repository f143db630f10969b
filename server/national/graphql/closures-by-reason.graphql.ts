import { Field, Int, LocalizedTextType, ObjectType } from '../../platform/graphql/index.js';
import { ShareType } from './share.graphql.js';

/** Shares at each level, as the API shows them. */
@ObjectType('ClosureShares', { description: 'The share of a reason, for each of those it is recorded for.' })
export class ClosureSharesType {
  @Field(() => ShareType, { description: 'Among applicants.' })
  readonly applicant!: ShareType;

  @Field(() => ShareType, { description: 'Among co-applicants.' })
  readonly coApplicant!: ShareType;

  @Field(() => ShareType, { description: 'Among households.' })
  readonly household!: ShareType;
}

/** Numbers at each level, as the API shows them. */
@ObjectType('ClosureRecords', { description: 'Records with a reason, for each of those it is recorded for.' })
export class ClosureRecordsType {
  @Field(() => Int, { description: 'Of applicants.' })
  readonly applicant!: number;

  @Field(() => Int, { description: 'Of co-applicants.' })
  readonly coApplicant!: number;

  @Field(() => Int, { description: 'Of households.' })
  readonly household!: number;
}

/** A row of Table 3, as the API shows it. */
@ObjectType('ClosureReasonShares', { description: 'One reason of Table 3.' })
export class ClosureReasonSharesType {
  @Field(() => Int, { description: 'The code.' })
  readonly code!: number;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  readonly label!: LocalizedTextType;

  @Field(() => ClosureSharesType, { description: 'How common it is.' })
  readonly shares!: ClosureSharesType;
}

/** Table 3, as the API shows it. */
@ObjectType('ClosuresByReason', {
  description: 'Table 3: closures by reason. Rounded shares need not add up to 100.',
})
export class ClosuresByReasonType {
  @Field(() => [ClosureReasonSharesType], { description: 'One row for each reason, in code order.' })
  readonly rows!: readonly ClosureReasonSharesType[];

  @Field(() => ClosureRecordsType, { description: 'What the shares are shares of.' })
  readonly records!: ClosureRecordsType;
}
