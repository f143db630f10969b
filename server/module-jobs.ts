import { join } from 'node:path';
import type { HostContract, JobDefinition, JobRole } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { CodeLists } from './codes/index.js';
import { createPool } from './platform/postgres/index.js';
import {
  monthlyReportJob,
  ReadinessService,
  ReminderService,
  type ReportDefinitions,
  ReportService,
  readinessJob,
  remindersJob,
} from './reporting/index.js';

/** The jobs of the module in one host, and how to let go of their connections. */
export interface ModuleJobs {
  readonly jobs: readonly JobDefinition[];
  stop(): Promise<void>;
}

/** The module's jobs; none in a process that was not given the roles that they work as. */
export function moduleJobs(
  {
    jobDatabaseUrls,
    fileStore,
    caseload,
    notifications,
  }: Pick<HostContract, 'jobDatabaseUrls' | 'fileStore' | 'caseload' | 'notifications'>,
  codeLists: CodeLists,
  definitions: ReportDefinitions,
): ModuleJobs {
  if (jobDatabaseUrls === undefined) return { jobs: [], stop: async () => undefined };
  const pool = (role: JobRole): Pool => createPool(jobDatabaseUrls[role], { name: `jobs ${role}`, size: 2 });
  const pools = { reporting: pool('reporting'), loader: pool('loader') };
  const service = new ReportService(pools, codeLists);
  const readiness = new ReadinessService(pools.reporting, codeLists, caseload);
  const reminders = new ReminderService(pools.reporting, notifications);
  const municipalitiesOf = service.municipalitiesWithRecords.bind(service);
  return {
    jobs: [
      monthlyReportJob(service, definitions, { folder: join(fileStore.folder, 'reports') }),
      readinessJob(readiness, definitions, municipalitiesOf),
      remindersJob(reminders, definitions, municipalitiesOf),
    ],
    stop: async () => {
      await Promise.all([pools.reporting.end(), pools.loader.end()]);
    },
  };
}
