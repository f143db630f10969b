import type { CalendarMonth, ChangeOutcome } from '../../kernel/index.js';
import {
  CalendarMonthScalar,
  ChangeOutcomeEnum,
  Field,
  FindingType,
  IdempotencyKeyScalar,
  InputType,
  ObjectType,
  PlainTextScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { ShadowReportType } from './shadow.graphql.js';

/** What `startShadowReport` takes. */
@InputType('StartShadowReportInput', { description: 'Which month is tried under which definition.' })
export class StartShadowReportInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this request.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => PlainTextScalar, { description: 'The definition to try.' })
  readonly definitionId!: string;
}

/** What `startShadowReport` answers. */
@ObjectType('StartShadowReportPayload', { description: 'What became of the request.' })
export class StartShadowReportPayload {
  @Field(() => ChangeOutcomeEnum, {
    description: 'What became of it; unchanged where it is asked for already.',
  })
  readonly outcome!: ChangeOutcome;

  @Field(() => ShadowReportType, {
    nullable: true,
    description: 'The shadow as it is now; null where there is none.',
  })
  readonly shadow!: ShadowReportType | null;

  @Field(() => [FindingType], { description: 'Why the request was refused.' })
  readonly findings!: readonly FindingType[];
}
