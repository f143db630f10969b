import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { MunicipalityCode } from '../../kernel/index.js';
import {
  inMunicipality,
  inMunicipalityOn,
  isConnectionLost,
  whileLocked,
} from '../../platform/postgres/index.js';
import { isRaced } from '../compile/again-where-raced.js';
import { sideBySide } from '../compile/side-by-side.js';
import {
  COMPILED_SIDE_BY_SIDE,
  type CompiledReport,
  type CompileOrder,
  type ReportService,
  RevisionMoved,
} from '../report.service.js';
import { RECOMPILED, type RunOccasion } from './report-run.js';
import { type BegunRun, beginRun, endRun, failRun, lockOf } from './report-run.repository.js';

/** One municipality's report to be compiled, and what for. */
export interface RunOrder extends CompileOrder {
  readonly municipalityCode: MunicipalityCode;
  readonly occasion: RunOccasion;
}

/** What came of a start. */
export interface RunOutcome {
  /** The run's id, whoever began it; undefined where the report may not be compiled and never was by a run. */
  readonly runId: string | undefined;
  /** Undefined where nothing was compiled: another start had done it, or nothing had changed. */
  readonly report: CompiledReport | undefined;
}

/** Milliseconds before a run is tried again; the queue's own tries come after these. */
const PAUSES = [100, 1000];

/** Without its word a run that is lost is only begun again: nothing is gained by waiting for the disk. */
const NOTE = { settings: { synchronous_commit: 'off' } } as const;

/**
 * Runs that compile reports (domain §4): one for each revision, whoever starts it and however often. The connection that
 * compiles holds a lock from before its snapshot until it has ended; whoever starts the same meanwhile waits, and
 * compiles nothing where nothing is left to do.
 */
export class ReportRunService {
  /** @param refer logs a failure and tells under which reference; null where there is no log */
  constructor(
    private readonly reporting: Pool,
    private readonly reports: ReportService,
    private readonly refer: (failure: unknown) => string | null = () => null,
  ) {}

  /**
   * Starts the run of the revision that is to be compiled now, and waits for its end. Where the connection is lost it is
   * tried again, which does no harm even where what was lost had been committed.
   * @throws OperatingError where the disk, its permissions or the database refuse; the run then says that it failed
   */
  async run(order: RunOrder): Promise<RunOutcome> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#once(order);
      } catch (error) {
        const pauseFor = PAUSES[tries];
        if (pauseFor === undefined || !isWorthAnotherTry(error)) throw error;
        if (isConnectionLost(error)) await pause(pauseFor);
      }
    }
  }

  /**
   * Runs several municipalities' reports, a few side by side, and gives what came of them in the order of the codes.
   * After a failure no other is begun.
   */
  runAll(
    municipalityCodes: readonly MunicipalityCode[],
    order: Omit<RunOrder, 'municipalityCode'>,
    onProgress: (done: number) => void = () => undefined,
  ): Promise<readonly RunOutcome[]> {
    return sideBySide(municipalityCodes, COMPILED_SIDE_BY_SIDE, onProgress, (municipalityCode) =>
      this.run({ ...order, municipalityCode }),
    );
  }

  async #once(order: RunOrder): Promise<RunOutcome> {
    const { municipalityCode, month, definition } = order;
    const key = { municipalityCode, month, definitionId: definition.id };
    return await whileLocked(this.reporting, {
      key: lockOf(key),
      work: async (client, waited) => {
        const recompiled = RECOMPILED[order.occasion];
        const onlyWhenChanged = recompiled === 'whenChanged' || (waited && recompiled !== 'always');
        const beginning = await inMunicipalityOn(
          client,
          municipalityCode,
          (noting) => beginRun(noting, key, { ...order, onlyWhenChanged }),
          NOTE,
        );
        if (beginning.outcome === 'begun') {
          const report = await this.#compile(client, order, beginning.run);
          return { runId: beginning.run.runId, report };
        }
        const { outcome, runId } = beginning;
        if (outcome === 'nothing changed') return { runId, report: undefined };
        // What may not be compiled says so by itself.
        return { runId, report: await this.reports.compile(order, { client, revision: undefined }) };
      },
    });
  }

  async #compile(client: PoolClient, order: RunOrder, begun: BegunRun): Promise<CompiledReport> {
    const { runId, revision, actor, role } = begun;
    try {
      return await this.reports.compile(
        { ...order, actor, role },
        { client, revision, ending: (ending, { findings }) => endRun(ending, runId, findings) },
      );
    } catch (error) {
      // What is tried again has not failed yet.
      if (!isWorthAnotherTry(error)) await this.#note(order, runId, error);
      throw error;
    }
  }

  async #note({ municipalityCode }: RunOrder, runId: string, failure: unknown): Promise<void> {
    const reference = this.refer(failure);
    // A failure that cannot be noted is thrown all the same, and the run says that it was interrupted.
    await inMunicipality(this.reporting, municipalityCode, (client) =>
      failRun(client, runId, reference),
    ).catch(() => undefined);
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  return isRaced(error) || isConnectionLost(error) || error instanceof RevisionMoved;
}
