import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT_VERSION, type Identity, ROLES } from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTo, askChange, codeOf } from '../support/ask-as.js';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { nationalUser, reporter } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const SHADOW = `status requestedBy comparedWith files { name } counts { meaning { en } before { count } after { count } }
  columns { rows meaning { en } before after } findings { rule before after } differingRows version`;
const START = `mutation ($input: StartShadowReportInput!) { startShadowReport(input: $input) {
  outcome shadow { ${SHADOW} } findings { rule } } }`;
const READ = `query ($month: CalendarMonth!, $definitionId: PlainText!) {
  shadowReport(month: $month, definitionId: $definitionId) { ${SHADOW} } }`;
const ROWS = `query ($month: CalendarMonth!, $definitionId: PlainText!, $first: PageSize, $after: Cursor) {
  shadowRows(month: $month, definitionId: $definitionId, first: $first, after: $after) {
    edges { node { rows runningNumber cells { meaning { en } before after } } } pageInfo { hasNextPage endCursor } } }`;
const KEY = { month: '2013-03', definitionId: 'ordinary-collection' };

interface Shadow {
  readonly status: string;
  readonly version: number;
  readonly files: readonly { readonly name: string }[];
  readonly columns: readonly { readonly meaning: { readonly en: string } }[];
}

let plugin: RunningPlugin;
let folder: TemporaryFolder;
beforeAll(async () => {
  plugin = await startPlugin();
  folder = await temporaryFolder();
  await insertInventedHouseholds(plugin.database.urls.admin);
});
afterAll(async () => {
  await plugin.stop();
  await folder.remove();
});

const start = (input: object = {}, identity: Identity = reporter) =>
  askChange(plugin, START, { ...KEY, ...input }, identity);
const read = (identity = reporter) => plugin.ask(READ, KEY, identity);

/** Runs the job as a host would, in a process that has the roles for it. */
async function runJob(): Promise<void> {
  const { urls } = plugin.database;
  const clock = { now: () => new Date('2013-04-02T08:00:00Z') };
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const module = await createServerPlugin({
    contractVersion: CONTRACT_VERSION,
    databaseUrls: urls,
    jobDatabaseUrls: urls,
    identity: { identify: async () => undefined },
    clock,
    logger,
    fileStore: { folder: folder.path },
    scheduler: { runBy: 'host' },
    personDirectory: { namesOf: async () => new Map(), identityNumbersOf: async () => new Map() },
  });
  const job = module.jobs.find(({ name }) => name === 'avstamp-shadow-reports');
  await job?.run({}, { clock, logger, signal: new AbortController().signal });
  await module.stop();
}

describe('a reporter who tries a month under another definition', () => {
  it('asks once, waits for the job, and reads what would differ', async () => {
    expect(answerTo(await read(), 'shadowReport')).toBeNull();
    const input = { idempotencyKey: randomUUID() };
    const first = await start(input);
    expect(answerTo(first, 'startShadowReport')).toMatchObject({
      outcome: 'SAVED',
      shadow: { status: 'REQUESTED', requestedBy: 'reporter', differingRows: null, counts: [] },
    });
    expect((await start(input)).text).toBe(first.text);
    expect(answerTo(await start(), 'startShadowReport')).toMatchObject({ outcome: 'UNCHANGED' });

    await runJob();
    const shadow = answerTo<Shadow>(await read(), 'shadowReport');
    expect(shadow).toMatchObject({
      status: 'COMPILED',
      requestedBy: 'reporter',
      comparedWith: 'socialstyrelsen-2013',
      differingRows: 0,
    });
    expect(shadow.columns.map(({ meaning }) => meaning.en)).toContain('applicant, identity number');
    expect(
      await readdir(join(folder.path, 'reports', '2013-03', '0180', 'shadow-ordinary-collection')),
    ).toEqual(shadow.files.map(({ name }) => name).toSorted());
    expect(await query(plugin.database.urls.admin, 'select from avstamp.report')).toEqual([]);
  });

  it('may ask again, and keeps what was found until then', async () => {
    const before = answerTo<Shadow>(await read(), 'shadowReport');
    expect(answerTo(await start(), 'startShadowReport')).toMatchObject({
      outcome: 'SAVED',
      shadow: { status: 'REQUESTED', comparedWith: 'socialstyrelsen-2013' },
    });
    await runJob();
    const after = answerTo<Shadow>(await read(), 'shadowReport');
    expect(after).toMatchObject({ status: 'COMPILED', version: before.version + 2 });
  });

  it('reads the rows page by page, and that is logged', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => ({
      rows: 'households-with-assistance',
      runningNumber: index + 1,
      cells: [{ meaning: { sv: 'sökande, kod 7', en: 'applicant, code 7' }, before: '12', after: null }],
    }));
    await query(
      plugin.database.urls.admin,
      `update avstamp.shadow_report set differing_rows = '${JSON.stringify(rows)}'`,
    );
    const numbers: number[] = [];
    let after: string | null = null;
    do {
      const answer = await plugin.ask(ROWS, { ...KEY, first: 2, after }, reporter);
      const page = answerTo<{
        readonly edges: readonly { readonly node: { readonly runningNumber: number } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      }>(answer, 'shadowRows');
      numbers.push(...page.edges.map(({ node }) => node.runningNumber));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(numbers).toEqual([1, 2, 3]);
    const log = await query(
      plugin.database.urls.admin,
      'select actor, action, subject from avstamp.audit_entry order by audit_id desc limit 1',
    );
    expect(log).toEqual([{ actor: 'reporter', action: 'read shadow rows', subject: 'report:2013-03' }]);
  });

  it('sees nothing of another municipality', async () => {
    const elsewhere = { ...reporter, municipalityCode: '1480' };
    expect(answerTo(await read(elsewhere), 'shadowReport')).toBeNull();
    const { edges } = answerTo<{ edges: unknown[] }>(await plugin.ask(ROWS, KEY, elsewhere), 'shadowRows');
    expect(edges).toEqual([]);
  });
});

it.each([
  [{ definitionId: 'socialstyrelsen-2013' }, 'shadow-is-another-definition'],
  [{ month: '2012-01' }, 'shadow-month-has-definition'],
])('%j is refused with %s', async (input, rule) => {
  expect(answerTo(await start(input), 'startShadowReport')).toMatchObject({
    outcome: 'REFUSED',
    shadow: null,
    findings: [{ rule }],
  });
});

it('an unknown definition is not there', async () => {
  expect(codeOf(await start({ definitionId: 'no-such' }))).toBe('NOT_FOUND');
});

it.each(ROLES.filter((role) => role !== 'reporter'))('a %s tries nothing', async (role) => {
  const identity = role === 'national' ? nationalUser : { ...reporter, role };
  expect(codeOf(await start({}, identity))).toBe('FORBIDDEN');
  expect(codeOf(await read(identity))).toBe('FORBIDDEN');
});
