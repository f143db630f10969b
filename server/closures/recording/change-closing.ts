import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { carryOutOnce, lockSubjects, type RequestParts } from '../../requests/index.js';
import { selectHouseholdAtClosing } from '../household-at-closing.repository.js';
import { entryBy, noSuchClosing, reaches, subjectsOf } from '../household-reach.js';
import type { ClosingCommand } from './closing-command.js';
import { type ClosingSituation, selectClosingSituation } from './closing-situation.js';
import type { ClosureAnswer } from './closure-answer.js';
import { type ClosingDecision, settleClosing } from './settle-closing.js';

/** One kind of change of a closing. */
export interface ClosingChange {
  /** As the policies name it, for instance `Mutation.voidClosure`. */
  readonly operation: string;
  /** As the log says it, for instance `void closure`. */
  readonly action: string;
  readonly command: ClosingCommand;
  /** Pure. @returns undefined where there is nothing that could be changed */
  readonly decide: (situation: ClosingSituation) => ClosingDecision | undefined;
}

/**
 * Changes one closing, once, with its history and its log entry, or says why not. Others who change the same
 * household wait until it is done (domain §3).
 *
 * @throws DomainError NOT_FOUND where the viewer reaches no such household or closing; CONFLICT where the key was used
 */
export async function changeClosing(
  parts: RequestParts,
  viewer: MunicipalViewer,
  change: ClosingChange,
): Promise<ClosureAnswer> {
  const { operation, command } = change;
  const { idempotencyKey: key, ...request } = command;
  const answer = await carryOutOnce(parts, viewer, { operation, key, request }, (client) =>
    carryOut(parts, client, viewer, change),
  );
  if (answer === null) throw noSuchClosing();
  return answer;
}

// Null where nothing was reached: kept as the answer, so that the attempt stays in the log.
async function carryOut(
  { access, audit }: RequestParts,
  client: PoolClient,
  viewer: MunicipalViewer,
  { operation, action, command, decide }: ClosingChange,
): Promise<ClosureAnswer | null> {
  const { householdReference, closedOn, reason } = command;
  const subject = `household:${householdReference}` as const;
  await lockSubjects(client, viewer, [subject]);
  const at = await selectHouseholdAtClosing(client, householdReference, closedOn);
  const situation = reaches({ access, operation, viewer }, at, command.reason)
    ? await selectClosingSituation(client, at, closedOn)
    : undefined;
  const decision = situation && decide(situation);
  if (situation === undefined || decision === undefined) {
    await audit(client, entryBy(viewer, { action: `refused ${action}`, subject, details: { closedOn } }));
    return null;
  }
  const answer = await settleClosing(client, viewer, situation, decision, command);
  await audit(
    client,
    entryBy(viewer, {
      action,
      subject,
      subjects: subjectsOf(situation.household, [situation.applicant, situation.coApplicant]),
      reason,
      details: { closedOn, outcome: answer.outcome },
    }),
  );
  return answer;
}
