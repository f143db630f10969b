import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConformance } from '@avstamp/plugin-sdk/conformance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHost } from '../../demo/host.js';
import { identityKey, issueDemoToken } from '../../demo/identity/index.js';
import { identityOf } from '../../demo/lyktan/avstamp/identity.js';
import { openCaseDatabase } from '../../demo/lyktan/database/case-database.js';
import { fillCaseDatabase } from '../../demo/lyktan/database/fill-case-database.js';
import { USERS } from '../../demo/lyktan/users/users.js';
import { query } from '../support/query.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'avstamp-conformance-'));
  const cases = await openCaseDatabase(database.urls.admin);
  await fillCaseDatabase(cases, '2026-10');
  await cases.end();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function person(condition: string): Promise<Readonly<Record<string, string>>> {
  const sql = `select reference, identity_number from lyktan.person where ${condition} order by 1 limit 1`;
  return (await query(database.urls.admin, sql))[0] as Readonly<Record<string, string>>;
}

test('the demonstration keeps what a host promises', async () => {
  const host = await createHost({ databaseUrls: database.urls, folder });
  const key = await identityKey(folder);
  const bearer = async (...parameters: Parameters<typeof issueDemoToken>) => ({
    authorization: `Bearer ${await issueDemoToken(...parameters)}`,
  });
  const [user] = USERS;
  if (user === undefined) throw new Error('nobody can sign in');
  const { name: _, ...identity } = identityOf(user);
  const elsewhere = { ...identity, municipalityCode: '0180', subject: 'u-0180' };
  const [open, hidden] = [await person('not is_protected'), await person('is_protected')];
  const report = await checkConformance(host, {
    users: [
      { headers: await bearer(key, identity), identity },
      { headers: await bearer(key, elsewhere), identity: elsewhere },
    ],
    worthless: [await bearer(key, identity, '-1 minute'), await bearer(new Uint8Array(32), identity)],
    persons: {
      open: open['reference'] ?? '',
      withProtectedIdentity: hidden['reference'] ?? '',
      unknown: 'person-0000',
      identityNumberOfOpen: open['identity_number'] ?? '',
    },
    noticesSeen: async (id) => {
      const rows = await query(database.urls.admin, `select id from lyktan.notice where id = '${id}'`);
      return rows.length;
    },
  });
  const seen = report.verdicts.map(({ id, observation }) => `${id}: ${observation.kind}`);
  expect(seen.filter((line) => !line.endsWith(': kept'))).toEqual(['delivery-audit-entry-is-kept: notAsked']);
  expect(report.conforms).toBe(true);
});
