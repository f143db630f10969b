import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { type Identity, ROLES } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueDemoToken } from '../../demo/identity/index.js';
import { auditor, caseworker, nationalUser, reporter } from '../support/invented-identities.js';
import { ReportDesk } from '../support/report-desk.js';
import { DEMO_KEY } from '../support/running-plugin.js';

const CSV = 'insatser-0180-2013-03.csv';
const XLSX = 'insatser-0180-2013-03.xlsx';

let desk: ReportDesk;
beforeAll(async () => {
  desk = await ReportDesk.open();
  await desk.compile();
});
afterAll(() => desk.close());

const signedIn = async (identity: Identity): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await issueDemoToken(DEMO_KEY, identity)}`,
});
const get = async (path: string, identity: Identity | undefined = reporter, method = 'GET') =>
  fetch(`${desk.plugin.url}${path}`, { method, headers: await signedIn(identity) });
const fileOf = (name: string, revision = 1, month = '2013-03') =>
  `/report-files/${month}/${revision}/${name}`;

describe('a file of a report', () => {
  it('is given out as a draft, to be saved and kept by nobody on the way', async () => {
    const [revision] = (await desk.read()).revisions;
    const file = revision?.files.find(({ name }) => name === CSV);
    expect(file?.path).toBe(fileOf(CSV));
    const response = await get(file?.path ?? '');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${CSV}"; filename*=UTF-8''${CSV}`,
    );
    expect(Buffer.from(await response.arrayBuffer())).toEqual(await readFile(desk.path(CSV)));
    expect((await get(fileOf(XLSX))).headers.get('content-type')).toMatch(/spreadsheetml/);
    const logged = await desk.rows(
      `select actor, subject, details from avstamp.audit_entry where action = 'downloaded report file' limit 1`,
    );
    expect(logged).toEqual([
      { actor: 'reporter', subject: 'report:2013-03', details: { name: CSV, revision: 1 } },
    ]);
  });

  it.each([
    fileOf('else.csv'),
    fileOf(CSV, 2),
    fileOf(CSV, 1, '2013-04'),
    fileOf(encodeURIComponent('../../../2013-03/0180/insatser-0180-2013-03.csv')),
    '/report-files/2013-03/1',
    '/report-files/2013-3/1/x',
    '/report-files/%',
    fileOf('%E0%A4%A'),
  ])('that is not there is not found: %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('is another municipality’s to nobody', async () => {
    expect((await get(fileOf(CSV), { ...reporter, municipalityCode: '1480' })).status).toBe(404);
  });

  it('is fetched with GET by who has signed in', async () => {
    expect((await get(fileOf(CSV), reporter, 'POST')).status).toBe(405);
    expect((await fetch(`${desk.plugin.url}${fileOf(CSV)}`)).status).toBe(401);
  });

  it.each(ROLES)('as %s is answered as the policy says, a draft for reporters alone', async (role) => {
    const identity = role === 'national' ? nationalUser : { ...caseworker, role };
    const { status } = await get(fileOf(CSV), identity);
    expect(status).toBe(role === 'reporter' ? 200 : role === 'auditor' ? 404 : 403);
  });

  it('that was altered on the disk is not given out as a draft', async () => {
    const before = await readFile(desk.path(XLSX));
    await writeFile(desk.path(XLSX), 'altered');
    expect((await get(fileOf(XLSX))).status).toBe(404);
    await writeFile(desk.path(XLSX), before);
  });
});

describe('a file that was submitted', () => {
  it('is given out from what is kept, whatever happens to the disk, to auditors too, and so is its proof', async () => {
    await desk.submitted();
    const before = await readFile(desk.path(CSV));
    await rm(desk.path('.'), { recursive: true });
    for (const identity of [reporter, auditor]) {
      const response = await get(fileOf(CSV), identity);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(before);
    }
    const proof = await (await get(fileOf('proof.json'), auditor)).text();
    expect(JSON.parse(proof)).toMatchObject({ kind: 'avstamp-proof-1', month: '2013-03' });
  });
});

describe('a receipt that is handed in as a file', () => {
  const handIn = async (change: Record<string, string> = {}, body = '%PDF-1.7', identity = reporter) => {
    const response = await fetch(`${desk.plugin.url}/report-receipt`, {
      method: 'POST',
      headers: {
        ...(await signedIn(identity)),
        'content-type': 'application/octet-stream',
        'idempotency-key': randomUUID(),
        'avstamp-month': '2013-03',
        'avstamp-revision': '1',
        'avstamp-receipt-says': 'received',
        'avstamp-file-name': 'kvittens.pdf',
        ...change,
      },
      body,
    });
    const answer: { outcome?: string; findings?: readonly { rule: string }[] } = await response.json();
    return { status: response.status, ...answer };
  };

  it('is kept once, and read with the month', async () => {
    expect(await handIn()).toEqual({ status: 200, outcome: 'saved', findings: [] });
    expect(await handIn()).toMatchObject({ outcome: 'unchanged' });
    const [revision] = (await desk.read()).revisions;
    expect(revision?.receipts).toMatchObject([{ kind: 'UPLOADED', says: 'RECEIVED', text: null }]);
  });

  it('is refused where it holds nothing, or is for what was not handed over', async () => {
    expect((await handIn({}, '')).findings?.[0]?.rule).toBe('receipt-has-content');
    expect((await handIn({ 'avstamp-revision': '2' }, 'x')).findings?.[0]?.rule).toBe(
      'receipt-for-submitted-report',
    );
  });

  it.each([
    { 'avstamp-month': '2013-3' },
    { 'avstamp-revision': 'one' },
    { 'avstamp-receipt-says': 'perhaps' },
    { 'avstamp-file-name': '%' },
    { 'idempotency-key': 'short' },
  ])('is refused with %j', async (change) => {
    expect((await handIn(change, 'x')).status).toBe(400);
  });

  it('is the reporter’s to add', async () => {
    expect((await handIn({}, 'x', auditor)).status).toBe(403);
  });
});
