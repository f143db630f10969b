import type { CalendarMonth } from '../../kernel/index.js';
import type { FindingGroup } from '../compile/finding-groups.js';

/**
 * What starts a run: days of the calendar (`opening`, `daily`, `reminder`, `deadline`), facts that arrived `late` for a
 * submitted month, a reporter who `asked`, the `host`'s own scheduler, or an `operator` at the command line.
 */
export const RUN_OCCASIONS = [
  'opening',
  'daily',
  'reminder',
  'deadline',
  'late',
  'asked',
  'host',
  'operator',
] as const;
export type RunOccasion = (typeof RUN_OCCASIONS)[number];

/**
 * When a start compiles though nothing has changed: `always`, for whoever wants files now and here; `unlessJustDone`, where
 * another start has not done it while this one waited; or only `whenChanged`.
 */
export type Recompilation = 'always' | 'unlessJustDone' | 'whenChanged';

/** The days of the calendar compile in any case, so that their findings are of the day; others where there is a reason. */
export const RECOMPILED: Readonly<Record<RunOccasion, Recompilation>> = {
  opening: 'unlessJustDone',
  daily: 'whenChanged',
  reminder: 'unlessJustDone',
  deadline: 'unlessJustDone',
  late: 'whenChanged',
  asked: 'whenChanged',
  host: 'unlessJustDone',
  operator: 'always',
};

/**
 * How a run stands. Stored as `running` but not under way is one whose process died: it is `interrupted` until the next
 * start goes on with it.
 */
export type RunState = 'asked' | 'running' | 'interrupted' | 'done' | 'failed';

/** The run that compiles one revision of a report: one, however often and from wherever it is started. */
export interface ReportRun {
  /** A UUID. */
  readonly runId: string;
  readonly month: CalendarMonth;
  readonly definitionId: string;
  /** 1 for the first; a correction is a whole new revision. */
  readonly revision: number;
  readonly state: RunState;
  /** What it was started by last. */
  readonly occasion: RunOccasion;
  readonly startedBy: string;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How often it has begun. */
  readonly attempts: number;
  /** Under which the log has its failure. */
  readonly failureReference: string | null;
  /** Of the compile that ended last. */
  readonly findings: readonly FindingGroup[];
  /** Whether something that the report is made of has changed since it was compiled. */
  readonly changedAfterCompile: boolean;
}
