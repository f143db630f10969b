import { join } from 'node:path';
import type { HostContract, JobDefinition, JobRole } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { CodeLists } from './codes/index.js';
import { createPool } from './platform/postgres/index.js';
import {
  correctionsJob,
  monthlyReportJob,
  ReadinessService,
  ReminderService,
  type ReportDefinitions,
  ReportService,
  readinessJob,
  remindersJob,
  ShadowService,
  shadowJob,
  tellerOf,
  YearFileService,
  yearFilesJob,
} from './reporting/index.js';

/** The jobs of the module in one host, and how to let go of their connections. */
export interface ModuleJobs {
  readonly jobs: readonly JobDefinition[];
  stop(): Promise<void>;
}

/** What the jobs need of the host. */
type JobParts = Pick<
  HostContract,
  'jobDatabaseUrls' | 'fileStore' | 'personDirectory' | 'caseload' | 'notifications'
>;

/** The module's jobs; none in a process that was not given the roles that they work as. */
export function moduleJobs(
  { jobDatabaseUrls, fileStore, personDirectory, caseload, notifications }: JobParts,
  codeLists: CodeLists,
  definitions: ReportDefinitions,
): ModuleJobs {
  if (jobDatabaseUrls === undefined) return { jobs: [], stop: async () => undefined };
  const pool = (role: JobRole): Pool => createPool(jobDatabaseUrls[role], { name: `jobs ${role}`, size: 2 });
  const pools = { reporting: pool('reporting'), loader: pool('loader') };
  const folder = join(fileStore.folder, 'reports');
  const tell = tellerOf(personDirectory);
  const service = new ReportService(pools, codeLists, tell);
  const shadows = new ShadowService(pools.reporting, codeLists, tell);
  const readiness = new ReadinessService(pools.reporting, codeLists, caseload);
  const reminders = new ReminderService(pools.reporting, notifications);
  const years = new YearFileService(pools.reporting, definitions, codeLists);
  const municipalitiesOf = service.municipalitiesWithRecords.bind(service);
  return {
    jobs: [
      monthlyReportJob(service, definitions, { folder }),
      correctionsJob({ service, loader: pools.loader, definitions, folder }),
      readinessJob(readiness, definitions, municipalitiesOf),
      remindersJob(reminders, definitions, municipalitiesOf),
      shadowJob({ service: shadows, loader: pools.loader, definitions, folder }),
      yearFilesJob({ service: years, loader: pools.loader, folder }),
    ],
    stop: async () => {
      await Promise.all([pools.reporting.end(), pools.loader.end()]);
    },
  };
}
