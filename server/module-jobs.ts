import { join } from 'node:path';
import {
  type EventOutlet,
  type HostContract,
  JOB_ROLES,
  type JobDefinition,
  type JobRole,
} from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { CodeLists } from './codes/index.js';
import {
  DELIVERY_PLAN,
  deliverEventsJob,
  EventDeliveryService,
  EventReplayService,
  hostTarget,
} from './events/index.js';
import { takeOverJob } from './exchange/index.js';
import { type GuardedHost, guardedJob } from './platform/host-ports/index.js';
import { logFailure } from './platform/index.js';
import { measuredJob } from './platform/measurement/index.js';
import { createPool } from './platform/postgres/index.js';
import {
  correctionsJob,
  HostedReportService,
  monthlyReportJob,
  planReportsJob,
  ReadinessService,
  ReminderService,
  type ReportDefinitions,
  ReportRunService,
  readinessJob,
  remindersJob,
  ShadowService,
  shadowJob,
  tellerOf,
  waitingReportsJob,
  YearFileService,
  yearFilesJob,
} from './reporting/index.js';

/** Connections as each role: as many as jobs that run at once in one process, and some to note a failure. */
const CONNECTIONS = 10;

/** The jobs of the module in one host, and how to let go of their connections. */
export interface ModuleJobs {
  readonly jobs: readonly JobDefinition[];
  /** Undefined where there are no jobs. */
  readonly events: EventOutlet | undefined;
  stop(): Promise<void>;
}

/** What the jobs need of the host. */
export type JobHost = Pick<HostContract, 'fileStore' | 'logger' | 'clock'> &
  Partial<
    Pick<
      HostContract,
      | 'jobDatabaseUrls'
      | 'personDirectory'
      | 'caseload'
      | 'notifications'
      | 'events'
      | 'householdDirectory'
      | 'random'
      | 'keyStore'
      | 'metrics'
      | 'timeouts'
    >
  >;

/** The module's jobs; none in a process that was not given the roles that they work as. */
export function moduleJobs(
  { host, measurement, watch }: GuardedHost<JobHost>,
  codeLists: CodeLists,
  definitions: ReportDefinitions,
): ModuleJobs {
  const { jobDatabaseUrls, fileStore, clock, logger, personDirectory, caseload, notifications, random } =
    host;
  if (jobDatabaseUrls === undefined) return { jobs: [], events: undefined, stop: async () => undefined };
  const pool = (role: JobRole): Pool =>
    createPool(jobDatabaseUrls[role], { name: `jobs ${role}`, size: CONNECTIONS });
  const pools = { reporting: pool('reporting'), loader: pool('loader') };
  const watched = JOB_ROLES.map((role) => measurement.watchPool(`jobs ${role}`, pools[role]));
  const takeOver = takeOverOf(host, jobDatabaseUrls.loader, codeLists);
  const surroundings = { measurement, objects: fileStore.objects };
  const tell = tellerOf(personDirectory);
  const reports = new HostedReportService(surroundings, pools, codeLists, tell, random);
  const runs = new ReportRunService(pools.reporting, reports, (failure) =>
    logFailure(logger, 'report run', failure),
  );
  const shadows = new ShadowService(pools.reporting, codeLists, tell, random);
  const readiness = new ReadinessService(pools.reporting, codeLists, caseload);
  const reminders = new ReminderService(pools.reporting, notifications);
  const years = new YearFileService(pools.reporting, definitions, codeLists);
  const target = host.events === undefined ? undefined : hostTarget(host.events, clock, DELIVERY_PLAN);
  const deliveries = new EventDeliveryService(pools, target, DELIVERY_PLAN);
  const municipalitiesOf = reports.municipalitiesWithRecords.bind(reports);
  const place = { folder: join(fileStore.folder, 'reports') };
  return {
    jobs: [
      monthlyReportJob({ reports, runs }, definitions, place),
      waitingReportsJob(pools.loader, runs, definitions, place),
      planReportsJob(pools.loader, definitions),
      correctionsJob({ runs, loader: pools.loader, definitions, ...place }),
      readinessJob(readiness, definitions, municipalitiesOf),
      remindersJob(reminders, definitions, municipalitiesOf),
      shadowJob({ service: shadows, loader: pools.loader, definitions, ...place }),
      yearFilesJob({ service: years, loader: pools.loader, ...place }),
      deliverEventsJob(deliveries),
      ...takeOver.jobs,
    ].map((job) => measuredJob(guardedJob(job, watch), measurement)),
    events: new EventReplayService(pools),
    stop: async () => {
      for (const unwatch of watched) unwatch();
      await Promise.all([pools.reporting.end(), pools.loader.end(), takeOver.stop()]);
    },
  };
}

/** Taking over a host's households, on connections that rows stream through; nothing where the host has no directory. */
function takeOverOf(
  { householdDirectory, fileStore }: JobHost,
  url: string,
  codeLists: CodeLists,
): Pick<ModuleJobs, 'jobs' | 'stop'> {
  if (householdDirectory === undefined) return { jobs: [], stop: async () => undefined };
  const pool = createPool(url, { name: 'jobs take-over', size: 2, streams: true });
  const parts = { pool, codeLists, directory: householdDirectory, fileStore: fileStore.folder };
  return { jobs: [takeOverJob(parts)], stop: () => pool.end() };
}
