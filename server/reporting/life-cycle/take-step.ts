import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry } from '../../audit/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type ChangeOutcome,
  type Finding,
} from '../../kernel/index.js';
import { carryOut } from '../../platform/postgres/index.js';
import { type RequestKey, underKey } from '../../requests/index.js';
import type { LifeCycleParts } from './life-cycle-parts.js';
import { monthNow, reportOf } from './month-now.js';
import type { MonthlyReport, ReportRevision } from './monthly-report.js';
import { lockRevisions } from './monthly-report.repository.js';
import { type ReportStep, type ReportStepFacts, revisionFor, stepFacts } from './report-step.js';
import { reportStepRules } from './report-step.rules.js';

/** What somebody saw of a report when they decided on a step: another revision or other contents are a conflict. */
export interface SeenReport {
  readonly month: CalendarMonth;
  readonly expectedRevision: number;
  /** Left out where the revision can no longer change, as for a receipt. */
  readonly expectedContentHash?: string;
}

/** What became of a step, with the month as it stands now. Plain JSON. */
export interface StepAnswer {
  readonly outcome: ChangeOutcome;
  readonly report: MonthlyReport;
  readonly findings: readonly Finding[];
}

/** How one step is carried out; all of it in the transaction of the request. */
export interface StepWork {
  readonly step: ReportStep;
  /** Root type and field, for instance `Mutation.approveReport`. */
  readonly operation: string;
  /** For the log, for instance `approve report`. */
  readonly action: string;
  /** For the log; left out where none is asked for. */
  readonly reason?: string;
  /** Whether the revision has taken the step already, so that there is nothing to do. */
  readonly isTaken: (revision: ReportRevision, report: MonthlyReport) => boolean;
  /** Looks at what only this step depends on. */
  readonly look?: (revision: ReportRevision) => Promise<Partial<ReportStepFacts>>;
  /** Sends what the step writes, and does not wait for the answers: what follows goes in the same message. */
  readonly carryOut: (client: PoolClient, revision: ReportRevision, report: MonthlyReport) => Promise<Sent>;
}

/** Statements that are under way. */
export type Sent = readonly Promise<unknown>[];

/**
 * Takes a step with a month's report, once for the key: nobody else compiles it or moves it on meanwhile, and event, log
 * entry and step stand or fall together.
 * @throws DomainError CONFLICT where the key is another change's
 */
export async function takeStep(
  parts: LifeCycleParts,
  viewer: MunicipalViewer,
  key: RequestKey,
  seen: SeenReport,
  work: StepWork,
  request: object = seen,
): Promise<StepAnswer> {
  const { month } = seen;
  const change = { operation: work.operation, key, request };
  return await underKey<MonthlyReport, StepAnswer>(parts, viewer, change, {
    locks: { names: [`report ${month}`], shared: [] },
    read: async (client) => {
      const locked = lockRevisions(client, viewer, reportOf(parts, month));
      const guess = work.step === 'approve' ? 'draft' : 'no draft';
      const [report] = await Promise.all([monthNow(parts, client, viewer, month, guess), locked]);
      return report;
    },
    write: async (client, before, keep, commit) => {
      const { outcome, findings, revision } = await judged(viewer, seen, work, before);
      const entry = entryOf(viewer, seen, work, outcome);
      if (outcome !== 'saved' || revision === undefined) {
        const answer = { outcome, report: before, findings };
        await parts.audit(client, entry, { statements: [keep(answer)], commit });
        return answer;
      }
      const sent = await work.carryOut(client, revision, before);
      const logged = parts.audit(client, entry);
      const guess = work.step === 'withdrawApproval' ? 'draft' : 'no draft';
      const after = monthNow(parts, client, viewer, month, guess);
      const [report] = await Promise.all([after, logged, ...sent]);
      const answer = { outcome, report, findings };
      await Promise.all([carryOut(client, keep(answer)), commit()]);
      return answer;
    },
  });
}

function entryOf(
  { municipalityCode, subject: actor, role }: MunicipalViewer,
  { month, expectedRevision: revision, expectedContentHash: contentHash = '' }: SeenReport,
  { action, reason = '' }: StepWork,
  outcome: ChangeOutcome,
): AuditEntry {
  const details = { revision, contentHash, outcome };
  return { municipalityCode, actor, role, action, subject: `report:${month}`, reason, details };
}

interface Judged extends Pick<StepAnswer, 'outcome' | 'findings'> {
  readonly revision: ReportRevision | undefined;
}

async function judged(
  viewer: MunicipalViewer,
  { expectedRevision, expectedContentHash }: SeenReport,
  { step, isTaken, look }: StepWork,
  report: MonthlyReport,
): Promise<Judged> {
  const revision =
    step === 'addReceipt'
      ? report.revisions.find((one) => one.revision === expectedRevision)
      : revisionFor(step, report);
  const known = revision !== undefined;
  const isOther = known && revision.contentHash !== (expectedContentHash ?? revision.contentHash);
  if (known && (isOther || revision.revision !== expectedRevision)) {
    return { outcome: 'conflict', findings: [], revision };
  }
  if (known && isTaken(revision, report)) return { outcome: 'unchanged', findings: [], revision };
  const looked = known && look !== undefined ? await look(revision) : {};
  const findings = applyRules(reportStepRules, { ...stepFacts(step, report, revision, viewer), ...looked });
  return { outcome: blocks(findings) ? 'refused' : 'saved', findings, revision };
}
