import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { HandedOverReport } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reporter } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { ReportDesk } from '../support/report-desk.js';

const SUBMIT = 'mutation ($input: SubmitReportInput!) { submitReport(input: $input) { outcome } }';
const CSV = 'insatser-0180-2013-03.csv';
const PROOF = 'bevis-0180-2013-03-version-1';

let desk: ReportDesk;
beforeEach(async () => {
  desk = await ReportDesk.open();
});
afterEach(() => desk.close());

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const proofs = () =>
  desk.rows<{ revision: number; sha256: string; document: string }>(
    'select revision, sha256, document from avstamp.report_proof order by revision',
  );

describe('a submission', () => {
  it('keeps the files to the byte, and proves what they are, by what rules and by whom', async () => {
    await desk.submitted();
    const kept = await desk.rows<{ name: string; content: Buffer; sha256: string }>(
      'select name, content, sha256 from avstamp.submitted_file order by name',
    );
    expect(kept.map(({ name }) => name)).toContain(CSV);
    for (const { name, content, sha256: stated } of kept) {
      expect(content.equals(await readFile(desk.path(name)))).toBe(true);
      expect(stated).toBe(sha256(content));
    }
    const [proof] = await proofs();
    expect(JSON.parse(proof?.document ?? '')).toMatchObject({
      kind: 'avstamp-proof-1',
      municipality: '0180',
      month: '2013-03',
      revision: 1,
      definition: { id: 'socialstyrelsen-2013', unconfirmed: [] },
      rules: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { measureRows: 2 },
      compiled: { by: 'avstamp-monthly-report', role: 'job', at: '2013-04-03T08:00:00.000Z' },
      approved: { by: 'colleague' },
      submitted: { by: 'reporter' },
      previous: null,
      sha256: proof?.sha256,
    });
    expect(await readFile(desk.path(`${PROOF}.json`), 'utf8')).toBe(proof?.document);
    expect(await readFile(desk.path(`${PROOF}.sv.txt`), 'utf8')).toContain(
      'Att mottagaren har fått det säger bara mottagarens kvittens.',
    );
    expect(await readFile(desk.path(`${PROOF}.en.txt`), 'utf8')).toContain(proof?.sha256);
  });

  it('of a correction follows the proof before, with its receipts, and leaves the version before as it was', async () => {
    await desk.submitted();
    await desk.step('addReceipt', { says: 'RECEIVED', text: 'Tack, mottaget.' });
    const before = await readFile(desk.path(CSV));
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    await desk.submitted();
    const [first, second] = await proofs();
    expect(JSON.parse(second?.document ?? '')).toMatchObject({
      revision: 2,
      previous: { revision: 1, sha256: first?.sha256, receipts: [sha256('Tack, mottaget.')] },
    });
    expect(await readFile(desk.path(CSV))).toEqual(before);
    expect(await readFile(desk.path(CSV, 2))).not.toEqual(before);
  });

  it('is refused where a file is missing or altered, and nothing of it is kept', async () => {
    await desk.compile();
    await desk.step('approveReport');
    await writeFile(desk.path(CSV), 'altered');
    const refused = await desk.step('submitReport');
    expect(refused).toMatchObject({
      outcome: 'REFUSED',
      report: { state: 'APPROVED' },
      findings: [{ rule: 'report-submitted-with-its-files', message: { sv: expect.stringContaining(CSV) } }],
    });
    expect(await desk.rows('select from avstamp.submitted_file')).toEqual([]);
    expect(await desk.rows(`select from avstamp.report_event where event = 'submitted'`)).toEqual([]);
  });

  it('of what has changed since the approval says that the changes go with a correction', async () => {
    await desk.compile();
    await desk.step('approveReport');
    await desk.workshop.measures('0180', [{ person: 'B-2', code: 3 }]);
    const { outcome, findings, report } = await desk.step('submitReport');
    expect([outcome, findings.map(({ rule }) => rule)]).toEqual([
      'SAVED',
      ['report-submitted-before-changes'],
    ]);
    expect(report.changedAfterCompile).toBe(true);
  });

  it('asked for again changes nothing, and writes what is missing on the disk', async () => {
    await desk.submitted();
    await rm(desk.path(CSV));
    await rm(desk.path(`${PROOF}.json`));
    expect(await desk.step('submitReport')).toMatchObject({ outcome: 'UNCHANGED' });
    expect((await readFile(desk.path(CSV))).length).toBeGreaterThan(0);
    expect(await readFile(desk.path(`${PROOF}.json`), 'utf8')).toBe((await proofs())[0]?.document);
    expect(await proofs()).toHaveLength(1);
  });

  it('stands although the disk refuses to take the proof, which the log tells', async () => {
    await desk.compile();
    await desk.step('approveReport');
    await mkdir(desk.path(`${PROOF}.sv.txt`));
    expect(await desk.step('submitReport')).toMatchObject({
      outcome: 'SAVED',
      report: { state: 'SUBMITTED' },
    });
    expect(desk.plugin.log.join()).toContain('could not be written beside its files');
  });
});

describe('a submission that breaks off', () => {
  it.each(['report_event', 'submitted_file', 'report_proof', 'report', 'audit_entry', 'answered_request'])(
    'while %s is written leaves an approved report and nothing else, and is done once when it is asked for again',
    async (table) => {
      await desk.compile();
      await desk.step('approveReport');
      const before = await desk.read();
      await desk.rows(`create function avstamp.break_off() returns trigger language plpgsql as $$
        begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
        create trigger breaks_off after insert or update on avstamp.${table}
          for each row execute function avstamp.break_off()`);
      const [seen] = before.revisions;
      const asked = { expectedRevision: 1, expectedContentHash: seen?.contentHash };
      const key = { idempotencyKey: randomUUID(), ...asked };
      const cut = await desk.plugin.ask(SUBMIT, { input: { month: '2013-03', ...key } }, reporter);
      expect(cut.errors).toHaveLength(1);
      await desk.rows(`drop function avstamp.break_off cascade`);
      expect(await desk.read()).toEqual(before);
      for (const kept of ['submitted_file', 'report_proof'])
        expect(await desk.rows(`select from avstamp.${kept}`)).toEqual([]);
      expect(await desk.step('submitReport', key)).toMatchObject({ outcome: 'SAVED' });
      expect(await proofs()).toHaveLength(1);
    },
  );
});

describe('what was submitted', () => {
  it('is changed by nobody: not by the service, and not by the owner of the tables', async () => {
    await desk.submitted();
    await desk.step('addReceipt', { says: 'RECEIVED', text: 'Tack' });
    for (const table of ['submitted_file', 'report_proof', 'report_receipt']) {
      for (const change of [`update avstamp.${table} set month = month`, `delete from avstamp.${table}`]) {
        await expect(desk.rows(change)).rejects.toThrow(/never rewritten/);
        await expect(query(desk.workshop.database.urls.service, change)).rejects.toThrow(/permission denied/);
      }
    }
    await expect(desk.rows(`update avstamp.report set status = 'approved'`)).rejects.toThrow(
      /does not become/,
    );
  });

  it('cannot be stated without its proof, and gets no file afterwards', async () => {
    await desk.compile();
    await desk.step('approveReport');
    const as = (statement: string) =>
      query(
        desk.workshop.database.urls.service,
        `with asked as materialized (select set_config('avstamp.municipality_code', '0180', false),
          set_config('avstamp.role', 'reporter', false), set_config('avstamp.subject', 'reporter', false)) select from asked;
          ${statement}`,
      );
    await expect(as(`update avstamp.report set status = 'submitted'`)).rejects.toThrow(/row-level security/);
    await desk.step('submitReport');
    await expect(
      as(`insert into avstamp.submitted_file select '0180', '2013-03-01', 'socialstyrelsen-2013', 1, 'x.csv',
        encode(sha256('x'), 'hex'), 1, 0, 'x'`),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('a receipt', () => {
  it('is kept once, and only then does the report say that it was received', async () => {
    expect(await desk.step('addReceipt', { says: 'RECEIVED', text: 'Tack' })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'receipt-for-submitted-report' }],
    });
    await desk.submitted();
    const added = await desk.step('addReceipt', { says: 'RECEIVED', text: 'Tack,\nmottaget.' });
    expect(added).toMatchObject({
      outcome: 'SAVED',
      report: { revisions: [{ receipts: [{ kind: 'PASTED', says: 'RECEIVED', text: 'Tack,\nmottaget.' }] }] },
    });
    expect(added.report.statusText.sv).toMatch(/Mottagarens kvittens säger att den är mottagen/);
    expect(await desk.step('addReceipt', { says: 'RECEIVED', text: 'Tack,\nmottaget.' })).toMatchObject({
      outcome: 'UNCHANGED',
    });
    const refused = await desk.step('addReceipt', { says: 'REFUSED', text: 'Fel fil' });
    expect(refused.report.statusText.sv).toMatch(/inte är godtagen/);
  });
});

describe('a receipt that the host fetches', () => {
  it('is asked for by what was handed over, and kept once however often it is asked for', async () => {
    expect((await desk.step('requestReceipt')).findings.map(({ rule }) => rule)).toContain(
      'receipt-receiver-is-known',
    );
    await desk.close();
    const asked: unknown[] = [];
    let answer: string | undefined;
    const receiptOf = async (report: HandedOverReport) => {
      asked.push(report);
      return answer === undefined ? undefined : { content: Buffer.from(answer), says: 'received' as const };
    };
    desk = await ReportDesk.open({ reportReceiver: { receiptOf } });
    await desk.compile();
    expect((await desk.step('requestReceipt')).findings.map(({ rule }) => rule)).toEqual([
      'receipt-of-proved-submission',
    ]);
    const { report } = await desk.submitted();
    expect((await desk.step('requestReceipt')).findings.map(({ rule }) => rule)).toEqual([
      'receipt-has-come',
    ]);
    expect(asked).toMatchObject([{ month: '2013-03', proofHash: report.revisions[0]?.proofHash }]);
    answer = 'Kvittens 1';
    const both = await Promise.all([desk.step('requestReceipt'), desk.step('requestReceipt')]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['SAVED', 'UNCHANGED']);
    answer = 'Kvittens 2';
    expect(await desk.step('requestReceipt')).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await desk.rows('select kind from avstamp.report_receipt')).toEqual([{ kind: 'fetched' }]);
  });

  it('is refused with what to do where the host never answers, and the report is as it was', async () => {
    await desk.close();
    const receiptOf = () => new Promise<never>(() => undefined);
    desk = await ReportDesk.open({ reportReceiver: { receiptOf } });
    await desk.compile();
    await desk.submitted();
    const refused = await desk.step('requestReceipt');
    expect(refused).toMatchObject({ outcome: 'REFUSED' });
    expect(refused.findings.map(({ rule }) => rule)).toEqual(['receipt-host-answers']);
    expect(await desk.rows('select kind from avstamp.report_receipt')).toEqual([]);
  });
});
