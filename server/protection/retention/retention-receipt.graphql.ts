import {
  CalendarDateScalar,
  connectionOf,
  DateTimeScalar,
  Field,
  Int,
  ObjectType,
  UserReferenceScalar,
} from '../../platform/graphql/index.js';

/** Deleted rows, as the API shows them. */
@ObjectType('DeletedRows', { description: 'How many rows of one kind were deleted.' })
export class DeletedRowsType {
  @Field(() => String, { description: 'What kind of record, by its table, for instance measure.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Number of rows.' })
  readonly count!: number;
}

/** A receipt, as the API shows it. */
@ObjectType('RetentionReceipt', { description: 'What was deleted, by whom and when. Kept for good.' })
export class RetentionReceiptType {
  @Field(() => String, { description: 'The id of the plan that was carried out.' })
  readonly planId!: string;

  @Field(() => CalendarDateScalar, { description: 'Deleted was what had its last entry before this day.' })
  readonly cutoff!: string;

  @Field(() => [DeletedRowsType], { description: 'Rows by kind.' })
  readonly deleted!: readonly DeletedRowsType[];

  @Field(() => UserReferenceScalar, { description: 'Who made the plan.' })
  readonly plannedBy!: string;

  @Field(() => UserReferenceScalar, { description: 'Who approved it.' })
  readonly approvedBy!: string;

  @Field(() => UserReferenceScalar, { description: 'Who carried it out.' })
  readonly carriedOutBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was carried out.' })
  readonly carriedOutAt!: string;

  @Field(() => String, {
    description: 'SHA-256 of the receipt in hexadecimal digits; the log has it as well.',
  })
  readonly hash!: string;

  @Field(() => Boolean, { description: 'True while the receipt is what its hash was made of.' })
  readonly isVerified!: boolean;
}

/** A page of receipts. */
@ObjectType('RetentionReceiptConnection', { description: 'A page of receipts, newest first.' })
export class RetentionReceiptConnectionType extends connectionOf('RetentionReceipt', RetentionReceiptType) {}
