import {
  DateTimeScalar,
  Field,
  ObjectType,
  PlainTextScalar,
  UserReferenceScalar,
} from '../../../platform/graphql/index.js';
import { ReceiptAnswerEnum, ReceiptKindEnum } from './report-enums.graphql.js';

/** A receipt, as the API shows it. */
@ObjectType('ReportReceipt', { description: 'What the receiver has answered to a submission.' })
export class ReportReceiptType {
  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal digits.' })
  readonly sha256!: string;

  @Field(() => ReceiptKindEnum, { description: 'How it came here.' })
  readonly kind!: string;

  @Field(() => ReceiptAnswerEnum, { description: 'What it says.' })
  readonly says!: string;

  @Field(() => PlainTextScalar, {
    nullable: true,
    description: 'Name of the file; null where there was none.',
  })
  readonly fileName!: string | null;

  @Field(() => String, { nullable: true, description: 'The text that was pasted; null for a file.' })
  readonly text!: string | null;

  @Field(() => UserReferenceScalar, { description: 'Who added it.' })
  readonly addedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly addedAt!: string;
}
