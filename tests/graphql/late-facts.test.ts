import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueDemoToken } from '../../demo/identity/index.js';
import { createPool } from '../../server/platform/postgres/index.js';
import { loadOn } from '../exchange/load-on.js';
import { writeFolder } from '../exchange/small-folder.js';
import { changeClosing } from '../support/closing-requests.js';
import { caseworker, reporter } from '../support/invented-identities.js';
import { officer } from '../support/invented-participants.js';
import { LateFacts } from '../support/late-facts.js';
import { mutate } from '../support/participation.js';
import { attendance, ParticipationLog } from '../support/participation-log.js';
import { DEMO_KEY } from '../support/running-plugin.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let late: LateFacts;
beforeAll(async () => {
  late = await LateFacts.open();
});
afterAll(() => late.desk.close());

const closing = { householdReference: 'B', closedOn: '2013-03-28' };
const closed = { ...closing, applicantReason: 1, coApplicantReason: 9, householdReason: 1 };
/** What came of a change, with all that it answered where it was not carried out. */
const change = async (name: string, input: object, identity = caseworker): Promise<string> => {
  const { outcome, answer } = await mutate(
    late.desk.plugin,
    name,
    'outcome findings { rule }',
    { month: '2013-03', ...input },
    identity,
  );
  return outcome === 'SAVED' ? outcome : answer.text;
};
const close = async (name: 'recordClosure' | 'changeClosureReasons' | 'voidClosure', input: object) => {
  const { data, text } = await changeClosing(late.desk.plugin, name, input);
  return JSON.stringify(data).includes('"SAVED"') ? 'SAVED' : text;
};

/** Loads a measure of A as the host's folder says it. */
async function load(): Promise<string> {
  const { urls } = late.desk.workshop.database;
  const pool = createPool(urls.loader, { name: 'load', streams: true });
  const folder = await temporaryFolder();
  await writeFolder(folder.path, {
    measures: ['municipality_code,person_ref,month,code,days,text,provider', '0180,A-1,2013-03,4,11,,own'],
  });
  const { added } = await loadOn('2014-05-01', pool, folder.path).then(
    ({ files }) => ({ added: files.reduce((sum, file) => sum + file.added, 0) }),
    (error: unknown) => Promise.reject(error),
  );
  await Promise.all([pool.end(), folder.remove()]);
  return added === 1 ? 'SAVED' : 'REFUSED';
}

/** Hands in a list with a measure of A and accepts its row. */
async function settle(): Promise<string> {
  const { plugin } = late.desk;
  const handedIn = await fetch(`${plugin.url}/import`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await issueDemoToken(DEMO_KEY, officer)}`,
      'idempotency-key': randomUUID(),
      'avstamp-unit': 'Arbetscentrum',
      'avstamp-file-name': 'lista.csv',
    },
    body: 'Personnummer;Personreferens;Insats;Månad;Dagar\n;A-1;6;2013-03;5',
  });
  const { file } = JSON.parse(await handedIn.text());
  const row = { fileId: file.id, number: 1, expectedVersion: 1, action: 'ACCEPT' };
  const input = { rows: [row] };
  const settled = await mutate(plugin, 'settleImportRows', 'outcome findings { rule }', input, officer);
  return settled['outcome'] === 'SAVED' ? 'SAVED' : settled.answer.text;
}

interface LateFact {
  readonly way: string;
  readonly enter: () => Promise<string>;
  readonly section: string;
  readonly cells: readonly unknown[];
  readonly cause: object;
}

const byOfficer = { actor: officer.subject, role: 'labourMarketOfficer' };
const byCaseworker = { actor: caseworker.subject, role: 'caseworker', unit: 'Centrum' };
const cell = (en: string, before: string | null, after: string | null) => ({
  meaning: { en },
  before,
  after,
});

// In this order: each is submitted before the next comes.
const FACTS: readonly LateFact[] = [
  {
    way: 'saveMonth',
    enter: () =>
      change('saveMonth', {
        cells: [
          {
            ...{ householdReference: 'A', personReference: 'A-1', code: 2, expectedVersion: 1 },
            entries: [{ days: 7 }],
          },
        ],
      }),
    section: 'HOUSEHOLDS_WITH_ASSISTANCE',
    cells: [cell('applicant, code 2', '5', '7')],
    cause: { ...byCaseworker, kind: 'measure' },
  },
  {
    way: 'registerMeasure',
    enter: () =>
      change(
        'registerMeasure',
        { personReference: 'A-1', unit: 'Arbetscentrum', code: 3, days: 4, expectedVersion: 0 },
        officer,
      ),
    section: 'HOUSEHOLDS_WITH_ASSISTANCE',
    cells: [cell('applicant, code 3', '', '4')],
    cause: { ...byOfficer, unit: null, kind: 'measure' },
  },
  {
    way: 'saveAttendance',
    enter: async () => {
      const { results } = await new ParticipationLog(late.desk.plugin).save([
        attendance('A-1', '2013-03-04'),
      ]);
      return JSON.parse(JSON.stringify(results))[0].outcome;
    },
    section: 'HOUSEHOLDS_WITH_ASSISTANCE',
    cells: [cell('applicant, code 1', '', '1')],
    cause: { ...byOfficer, kind: 'attendance' },
  },
  {
    way: 'recordClosure',
    enter: () => close('recordClosure', { ...closed, expectedVersion: 0 }),
    section: 'CLOSED_HOUSEHOLDS',
    cells: [
      cell('applicant, closure reason', null, '1'),
      cell('co-applicant, closure reason', null, '9'),
      cell('household, closure reason', null, '1'),
    ],
    cause: { ...byCaseworker, kind: 'closure' },
  },
  {
    way: 'changeClosureReasons',
    enter: () =>
      close('changeClosureReasons', { ...closed, householdReason: 9, expectedVersion: 1, reason: 'Fel kod' }),
    section: 'CLOSED_HOUSEHOLDS',
    cells: [cell('household, closure reason', '1', '9')],
    cause: { ...byCaseworker, kind: 'closure', reason: 'Fel kod' },
  },
  {
    way: 'voidClosure',
    enter: () => close('voidClosure', { ...closing, expectedVersion: 2, reason: 'Hushållet har bistånd' }),
    section: 'CLOSED_HOUSEHOLDS',
    cells: [
      cell('applicant, closure reason', '1', null),
      cell('co-applicant, closure reason', '9', null),
      cell('household, closure reason', '9', null),
    ],
    cause: { ...byCaseworker, kind: 'closure', reason: 'Hushållet har bistånd' },
  },
  {
    way: 'settleImportRows',
    enter: settle,
    section: 'HOUSEHOLDS_WITH_ASSISTANCE',
    cells: [cell('applicant, code 6', '', '5')],
    cause: { ...byOfficer, kind: 'measure' },
  },
  {
    way: 'load',
    enter: load,
    section: 'HOUSEHOLDS_WITH_ASSISTANCE',
    cells: [cell('applicant, code 4', '', '11')],
    cause: { role: 'loader', kind: 'load', actor: 'test', unit: null },
  },
];

describe('a fact that comes after its month was submitted', () => {
  it.each(FACTS.map((fact) => [fact.way, fact] as const))(
    'by %s makes the month stale and a whole new version, which says what, who and why',
    async (_way, { enter, section, cells, cause }) => {
      const [before] = (await late.desk.read()).revisions;
      expect(await late.desk.read()).toMatchObject({ changedAfterCompile: false });
      expect(await enter()).toBe('SAVED');
      expect(await late.desk.read()).toMatchObject({ changedAfterCompile: true });

      const revision = (before?.revision ?? 0) + 1;
      expect(await late.desk.compile()).toMatchObject({ revision, unchanged: false });
      expect(await late.desk.read()).toMatchObject({ changedAfterCompile: false });
      expect(await late.correction()).toMatchObject({
        revision,
        comparedWith: revision - 1,
        comparable: true,
      });
      expect(await late.rows()).toEqual([
        expect.objectContaining({
          ...{ section, cells },
          causes: expect.arrayContaining([expect.objectContaining(cause)]),
        }),
      ]);
      await late.submit();
    },
  );

  it('that no row of the report shows leaves no correction, and nothing stale', async () => {
    const { revisions } = await late.desk.read();
    const input = { personReference: 'C-1', unit: 'Arbetscentrum', code: 2, days: 3, expectedVersion: 0 };
    expect(await change('registerMeasure', input, officer)).toBe('SAVED');
    expect(await late.desk.read()).toMatchObject({ changedAfterCompile: true });
    expect(await late.desk.compile()).toMatchObject({ revision: revisions[0]?.revision, files: [] });
    const after = await late.desk.read();
    expect(after).toMatchObject({ changedAfterCompile: false });
    expect(after.revisions.map(({ revision }) => revision)).toEqual(
      revisions.map(({ revision }) => revision),
    );
  });

  it('leaves every earlier version as it was submitted, to the byte', async () => {
    const { revisions } = await late.desk.read();
    expect(revisions.length).toBeGreaterThan(3);
    const kept = await late.desk.rows<{ revision: number; files: number; intact: boolean }>(
      `select kept.revision, count(*)::integer as files, bool_and(kept.sha256 = encode(sha256(kept.content), 'hex')
          and reported.files @> jsonb_build_array(jsonb_build_object('name', kept.name, 'sha256', kept.sha256))) as intact
        from avstamp.submitted_file kept join avstamp.report reported using (municipality_code, month, definition_id, revision)
        group by kept.revision order by kept.revision desc`,
    );
    expect(kept).toEqual(
      revisions.map(({ revision, files }) => ({ revision, files: files.length, intact: true })),
    );
    const differences = await late.rows(2);
    expect(differences[0]?.cells).toEqual([cell('applicant, code 2', '5', '7')]);
    await expect(late.desk.rows(`delete from avstamp.submitted_file where revision = 1`)).rejects.toThrow();
  });

  it('is nothing that another municipality or role is told of', async () => {
    const elsewhere = { ...reporter, municipalityCode: '1480' };
    expect(await late.correction(undefined, elsewhere)).toBeNull();
    expect(await late.rows(undefined, elsewhere)).toEqual([]);
  });
});
