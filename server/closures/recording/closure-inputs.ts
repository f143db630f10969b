import type { HouseholdReference } from '../../kernel/index.js';
import type { RequestKey } from '../../requests/index.js';
import type { ClosingCommand, ReasonsCommand } from './closing-command.js';
import type {
  ChangeClosureReasonsInput,
  RecordClosureInput,
  VoidClosureInput,
} from './closure-inputs.graphql.js';

/** The command of an input whose form the scalars have checked. */
export function reasonsCommandOf(input: RecordClosureInput | ChangeClosureReasonsInput): ReasonsCommand {
  return {
    ...closingCommandOf(input),
    reasons: {
      applicantReason: input.applicantReason ?? null,
      coApplicantReason: input.coApplicantReason ?? null,
      householdReason: input.householdReason ?? null,
      notHeardFrom: input.notHeardFrom ?? false,
      exceptionReason: input.exceptionReason ?? '',
    },
  };
}

/** The command of an input whose form the scalars have checked. */
export function closingCommandOf(input: RecordClosureInput | VoidClosureInput): ClosingCommand {
  return {
    idempotencyKey: input.idempotencyKey as RequestKey,
    householdReference: input.householdReference as HouseholdReference,
    closedOn: input.closedOn,
    expectedVersion: input.expectedVersion,
    reason: input.reason ?? '',
  };
}
