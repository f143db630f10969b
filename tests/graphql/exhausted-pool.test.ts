import pg from 'pg';
import { expect, it } from 'vitest';
import { reporter } from '../support/invented-identities.js';
import { startPlugin } from '../support/running-plugin.js';

const READ = 'query { reporterComment(month: "2013-03") { version } }';
/** Connections that requests share. */
const POOL = 10;

it('says that it is not ready while requests hold every connection, and that it lives; then it serves them all', async () => {
  const plugin = await startPlugin();
  const holder = new pg.Client({ connectionString: plugin.database.urls.admin });
  await holder.connect();
  await holder.query('begin; lock table avstamp.reporter_comment in access exclusive mode');
  const asked = Array.from({ length: POOL }, () => plugin.ask(READ, {}, reporter));
  const blocked = `select count(*)::integer as count from pg_locks where not granted`;
  while ((await holder.query<{ count: number }>(blocked)).rows[0]?.count !== POOL);
  const ready = await fetch(`${plugin.url}/ready`);
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { ready: false, parts: { 'database:service': 'does not answer', 'database:national': 'answers' } },
  ]);
  expect((await fetch(`${plugin.url}/health`)).status).toBe(200);
  await holder.query('rollback');
  const answers = await Promise.all(asked);
  expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ reporterComment: null })));
  expect((await fetch(`${plugin.url}/ready`)).status).toBe(200);
  await holder.end();
  await plugin.stop();
});
