import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../../access/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type ChangeOutcome,
  type Finding,
  monthOfInstant,
} from '../../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../../requests/index.js';
import { reportStatusRules } from '../../compile/report-status.rules.js';
import type { ReportDefinitions } from '../../definitions/report-definitions.js';
import type { ReportRun } from '../report-run.js';
import { selectLatestRun, selectRun } from '../report-run.repository.js';
import { queueRun, selectReportToCompile } from './ask-for-report.repository.js';
import { askedReportRules } from './asked-report.rules.js';
import { type ReportRunType, reportRunTypeOf } from './report-run.graphql.js';

export const COMPILE_REPORT = 'Mutation.compileReport';
export const REPORT_RUN = 'Query.reportRun';

/** What became of asking, with the run as it is now. */
export interface AskedRun {
  readonly outcome: ChangeOutcome;
  /** Null where there is none. */
  readonly run: ReportRunType | null;
  readonly findings: readonly Finding[];
}

/** Asks for a month's report to be compiled, and tells how its run stands. Neither tells of any person. */
export class AskForReportService {
  constructor(
    private readonly parts: RequestParts,
    private readonly definitions: ReportDefinitions,
  ) {}

  /**
   * Puts the run of the revision that is to be compiled now in the queue, once for the key. Where it waits there, is under
   * way, or has left nothing to do, the same run is answered and nothing else happens.
   */
  ask(viewer: MunicipalViewer, key: RequestKey, month: CalendarMonth): Promise<AskedRun> {
    const change = { operation: COMPILE_REPORT, key, request: { month } };
    return carryOutOnce(this.parts, viewer, change, async (client) => {
      await lockSubjects(client, viewer, [`report ${month}`]);
      const asked = await this.#decide(client, viewer, month);
      await this.parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'asked for report',
        subject: `report:${month}`,
        details: { outcome: asked.outcome },
      });
      return asked;
    });
  }

  /** The run with that id; undefined where the viewer's municipality has none. */
  async read(viewer: MunicipalViewer, runId: string): Promise<ReportRun | undefined> {
    return await asViewer(this.parts, viewer, (client) => selectRun(client, viewer.municipalityCode, runId), {
      readOnly: true,
    });
  }

  async #decide(client: PoolClient, viewer: MunicipalViewer, month: CalendarMonth): Promise<AskedRun> {
    const { municipalityCode } = viewer;
    const definition = this.definitions.inForce(month);
    const thisMonth = monthOfInstant(this.parts.clock.now());
    const hasDefinition = definition !== undefined;
    const findings = applyRules(askedReportRules, { month, thisMonth, hasDefinition });
    if (definition === undefined || blocks(findings)) return { outcome: 'refused', run: null, findings };
    const key = { municipalityCode, month, definitionId: definition.id };
    const before = await selectLatestRun(client, key);
    const { kept, toCompile: revision } = await selectReportToCompile(client, municipalityCode, month);
    const refused = kept === null ? [] : applyRules(reportStatusRules, kept);
    if (blocks(refused)) {
      return {
        outcome: 'refused',
        run: before === undefined ? null : reportRunTypeOf(before),
        findings: refused,
      };
    }
    if (before?.revision === revision && isInHand(before)) {
      return { outcome: 'unchanged', run: reportRunTypeOf(before), findings: [] };
    }
    await queueRun(client, month, definition.id, revision);
    const run = await selectLatestRun(client, key);
    return { outcome: 'saved', run: run === undefined ? null : reportRunTypeOf(run), findings: [] };
  }
}

/** Whether nothing is gained by asking: it waits, is under way, or there is nothing to do. */
function isInHand({ state, changedAfterCompile }: ReportRun): boolean {
  return state === 'asked' || state === 'running' || (state === 'done' && !changedAfterCompile);
}
