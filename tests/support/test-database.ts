import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type DatabaseUrls, urlWithDatabase } from '../../server/platform/postgres/index.js';
import { query } from './query.js';

/** A database of one test's own, with this version's schema and no rows. */
export interface TestDatabase {
  readonly urls: DatabaseUrls;
  /** Ends all connections to it and removes it. */
  drop(): Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  await query(urlWithDatabase(inject('templateUrls').admin, 'postgres'), statement);
}

/** Clones the migrated database of the test run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('templateUrls');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const source = new URL(template.admin).pathname.slice(1);
  await onServer(`create database ${name} template ${source} strategy file_copy`);
  const { admin, service, loader, reporting, national, worker } = template;
  const own = (url: string): string => urlWithDatabase(url, name);
  return {
    urls: {
      admin: own(admin),
      service: own(service),
      loader: own(loader),
      reporting: own(reporting),
      national: own(national),
      worker: own(worker),
    },
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}
