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
  ReasonScalar,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { SheetFindingType } from './sheet-finding.graphql.js';
import { SheetPersonInput } from './sheet-input.graphql.js';

/** What `acknowledgeFinding` takes. */
@InputType('AcknowledgeFindingInput', { description: 'A warning of the sheet to let stand, and why.' })
export class AcknowledgeFindingInput extends SheetPersonInput {
  @Field(() => IdempotencyKeyScalar, { description: 'The key of this change.' })
  readonly idempotencyKey!: RequestKey;

  @Field(() => CalendarMonthScalar, { description: 'The month.' })
  readonly month!: CalendarMonth;

  @Field(() => PlainTextScalar, { description: "The rule's id, as the finding has it." })
  readonly rule!: string;

  @Field(() => PlainTextScalar, { description: 'What stands for the facts, as the finding has it.' })
  readonly facts!: string;

  @Field(() => ReasonScalar, { description: 'Why it may stand.' })
  readonly reason!: string;

  @Field(() => ReasonScalar, {
    nullable: true,
    description: 'Why protected persons are opened, for the log.',
  })
  readonly protectedReason?: string | null;
}

/** What became of it, as the API shows it. */
@ObjectType('AcknowledgeFindingPayload', { description: 'What became of letting a warning stand.' })
export class AcknowledgeFindingPayloadType {
  @Field(() => ChangeOutcomeEnum, { description: 'What became of it.' })
  readonly outcome!: ChangeOutcome;

  @Field(() => SheetFindingType, {
    nullable: true,
    description: 'The finding as it stands now; null where it does not stand, or is none of the own sheet.',
  })
  readonly finding!: SheetFindingType | null;

  @Field(() => [FindingType], { description: 'Why it was refused.' })
  readonly findings!: readonly FindingType[];
}
