import type { CalendarMonth, ChangeOutcome } from '../../kernel/index.js';
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
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';

/** Contact details, as the API shows and takes them. */
@ObjectType('ReporterContact', { description: 'Who answers questions about the report.' })
@InputType('ReporterContactInput', { description: 'Who answers questions about the report.' })
export class ReporterContactType {
  @Field(() => PlainTextScalar, { description: 'Name.' })
  readonly name!: string;

  @Field(() => PlainTextScalar, { description: 'Title; may be empty.' })
  readonly title!: string;

  @Field(() => PlainTextScalar, { description: 'Unit; may be empty.' })
  readonly unit!: string;

  @Field(() => PlainTextScalar, { description: 'E-mail address; may be empty.' })
  readonly email!: string;

  @Field(() => PlainTextScalar, { description: 'Telephone number; may be empty.' })
  readonly telephone!: string;
}

/** A month's comments, as the API shows them. */
@ObjectType('ReporterComment', {
  description: "The reporter's contact details and comments on a month's report.",
})
export class ReporterCommentType {
  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: string;

  @Field(() => ReporterContactType, { description: 'Who answers questions about the report.' })
  readonly contact!: ReporterContactType;

  @Field(() => PlainTextScalar, { description: 'On the measures; may be empty.' })
  readonly measuresComment!: string;

  @Field(() => PlainTextScalar, { description: 'On the closures; may be empty.' })
  readonly closuresComment!: string;

  @Field(() => Int, { description: 'Give it as expectedVersion with the next change.' })
  readonly version!: number;
}

/** A month's comments as they are to be. */
@InputType('SaveReporterCommentInput', { description: "A month's comments as they are to be." })
export class SaveReporterCommentInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month that the report is about.' })
  readonly month!: CalendarMonth;

  @Field(() => ReporterContactType, { description: 'Who answers questions about the report.' })
  readonly contact!: ReporterContactType;

  @Field(() => PlainTextScalar, { description: 'On the measures, at most 1 000 characters; may be empty.' })
  readonly measuresComment!: string;

  @Field(() => PlainTextScalar, { description: 'On the closures, at most 1 000 characters; may be empty.' })
  readonly closuresComment!: string;

  @Field(() => Int, {
    description: 'The version that the change is based on; 0 where there are no comments yet.',
  })
  readonly expectedVersion!: number;
}

/** What became of saving. */
@ObjectType('SaveReporterCommentPayload', { description: "What became of saving a month's comments." })
export class SaveReporterCommentPayload {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of the change.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => ReporterCommentType, {
    nullable: true,
    description: 'The comments as they are now; null without any.',
  })
  readonly comment!: ReporterCommentType | null;

  @Field(() => [FindingType], { description: 'Why the change was refused.' })
  readonly findings!: readonly FindingType[];
}
