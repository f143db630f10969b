import type { CalendarMonth, ChangeOutcome } from '../../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  Int,
  ObjectType,
  PlainTextScalar,
  ReasonScalar,
} from '../../../platform/graphql/index.js';
import type { RequestKey } from '../../../requests/index.js';
import type { ReceiptAnswer } from '../receipt/report-receipt.js';
import { MonthlyReportType } from './monthly-report.graphql.js';
import { ReceiptTextScalar } from './receipt-text.scalar.js';
import { ReceiptAnswerEnum } from './report-enums.graphql.js';

@InputType()
class StepInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: CalendarMonth;

  @Field(() => Int, { description: 'The version that was seen.' })
  readonly expectedRevision!: number;
}

@InputType()
class SeenStepInput extends StepInput {
  @Field(() => PlainTextScalar, {
    description:
      'The contentHash of the version that was seen: where it has been compiled anew since, the outcome is a conflict.',
  })
  readonly expectedContentHash!: string;
}

/** What `approveReport` takes. */
@InputType('ApproveReportInput', { description: 'The draft to approve, as it was seen.' })
export class ApproveReportInput extends SeenStepInput {}

/** What `withdrawApproval` takes. */
@InputType('WithdrawApprovalInput', { description: 'The approval to withdraw, and why.' })
export class WithdrawApprovalInput extends SeenStepInput {
  @Field(() => ReasonScalar, { description: 'Why; it stands with the report and in the log.' })
  readonly reason!: string;
}

/** What `submitReport` takes. */
@InputType('SubmitReportInput', { description: 'The approved report to hand over, as it was seen.' })
export class SubmitReportInput extends SeenStepInput {}

/** What `addReceipt` takes. */
@InputType('AddReceiptInput', { description: 'A receipt as text, and the version that it is for.' })
export class AddReceiptInput extends StepInput {
  @Field(() => ReceiptAnswerEnum, { description: 'What it says.' })
  readonly says!: ReceiptAnswer;

  @Field(() => ReceiptTextScalar, { description: 'The text of the receipt, as it came.' })
  readonly text!: string;
}

/** What `requestReceipt` takes. */
@InputType('RequestReceiptInput', { description: 'The version whose receipt is to be fetched.' })
export class RequestReceiptInput extends StepInput {}

@ObjectType()
class StepPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => MonthlyReportType, { description: "How the month's report stands now." })
  readonly report!: MonthlyReportType;

  @Field(() => [FindingType], { description: 'Why it was refused, or what to think of.' })
  readonly findings!: readonly FindingType[];
}

/** What became of approving. */
@ObjectType('ApproveReportPayload', { description: 'What became of approving a report.' })
export class ApproveReportPayload extends StepPayload {}

/** What became of withdrawing. */
@ObjectType('WithdrawApprovalPayload', { description: 'What became of withdrawing an approval.' })
export class WithdrawApprovalPayload extends StepPayload {}

/** What became of submitting. */
@ObjectType('SubmitReportPayload', { description: 'What became of handing a report over.' })
export class SubmitReportPayload extends StepPayload {}

/** What became of adding a receipt. */
@ObjectType('AddReceiptPayload', { description: 'What became of adding a receipt.' })
export class AddReceiptPayload extends StepPayload {}

/** What became of fetching a receipt. */
@ObjectType('RequestReceiptPayload', { description: 'What became of fetching a receipt.' })
export class RequestReceiptPayload extends StepPayload {}
