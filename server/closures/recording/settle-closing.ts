import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import { blocks, type Finding, monthOfDate } from '../../kernel/index.js';
import type { Closure } from '../closure.js';
import type { ClosingCommand } from './closing-command.js';
import { type ClosingSituation, selectClosingSituation } from './closing-situation.js';
import type { ClosureAnswer } from './closure-answer.js';
import { registeredFacts, sameClosure } from './registered-facts.js';
import { writeClosure } from './write-closure.repository.js';

/** What a change comes to, before it is known whether it may be carried out. */
export interface ClosingDecision {
  readonly findings: readonly Finding[];
  /** The closing as it shall stand, with the version that it has now. */
  readonly after: Closure;
}

/**
 * Saves what was decided, with its history, or says why not: a version that is no longer the latest, findings that
 * stop it, or nothing to change.
 */
export async function settleClosing(
  client: PoolClient,
  viewer: MunicipalViewer,
  situation: ClosingSituation,
  { findings, after }: ClosingDecision,
  command: ClosingCommand,
): Promise<ClosureAnswer> {
  const { closure: before, household } = situation;
  const unsaved = (
    outcome: ClosureAnswer['outcome'],
    closure: Closure | undefined,
    why: readonly Finding[],
  ): ClosureAnswer => ({ outcome, closure: closure ?? null, findings: why, reportedMonths: [] });
  if ((before?.version ?? 0) !== command.expectedVersion) return unsaved('conflict', before, []);
  if (blocks(findings)) return unsaved('refused', before, findings);
  if (before !== undefined && sameClosure(before, after)) return unsaved('unchanged', before, findings);
  if (!(await writeClosure(client, household, after))) {
    const now = await selectClosingSituation(client, situation, command.closedOn);
    return unsaved('conflict', now.closure, []);
  }
  const month = monthOfDate(command.closedOn);
  await recordChanges(client, [
    {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      kind: 'closure',
      householdReference: household.reference,
      month,
      reason: command.reason,
      before: before && registeredFacts(before),
      after: registeredFacts(after),
    },
  ]);
  return {
    outcome: 'saved',
    closure: { ...after, version: after.version + 1 },
    findings,
    reportedMonths: situation.monthIsReported ? [month] : [],
  };
}
