import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { query } from '../support/query.js';
import { closuresOf, measuresOf } from '../support/received-files.js';
import { ReceivingPlace } from '../support/receiving-place.js';

const MODELS = fileURLToPath(new URL('../fixtures/definitions', import.meta.url));

/** A municipality that compiles its own report, and a receiver. */
let sender: ReceivingPlace;
let receiver: ReceivingPlace;
beforeAll(async () => {
  [sender, receiver] = await Promise.all([ReceivingPlace.open(), ReceivingPlace.open()]);
  await writeFolder(sender.setting.folder, SMALL_FOLDER);
  expect((await sender.run('load', sender.setting.folder)).exitCode).toBe(0);
  expect((await sender.run('report', 'compile', '--month', '2013-03')).exitCode).toBe(0);
});
afterAll(() => Promise.all([sender.close(), receiver.close()]));

const compiled = async (place: ReceivingPlace, ...parameters: string[]) => {
  const { output, exitCode } = await place.run(
    '--json',
    'national',
    'compile',
    '--month',
    '2013-03',
    ...parameters,
  );
  expect(exitCode).toBe(0);
  return JSON.parse(output).tables;
};

describe('the files of one installation, received by another', () => {
  test('are accepted as they were written, each once whatever its format', async () => {
    const { exitCode, output } = await receiver.receive(
      '2013-04-10',
      sender.setting.path('reports', '2013-03'),
    );
    expect(exitCode).toBe(0);
    const [{ receipt }] = JSON.parse(output).receipts;
    const outcomes = receipt.files.map(({ name, outcome }: { name: string; outcome: string }) => [
      name,
      outcome,
    ]);
    expect(outcomes).toEqual([
      ['avslut-0180-2013-03.csv', 'accepted'],
      ['avslut-0180-2013-03.xlsx', 'unchanged'],
      ['insatser-0180-2013-03.csv', 'accepted'],
      ['insatser-0180-2013-03.xlsx', 'unchanged'],
      ['synpunkter-0180-2013-03.csv', 'accepted'],
      ['synpunkter-0180-2013-03.xlsx', 'unchanged'],
    ]);
  });

  test('give the same tables there, but for what a file cannot tell', async () => {
    const own = await compiled(sender);
    const there = await compiled(receiver);
    for (const table of ['contributions', 'measures', 'closures', 'volumes']) {
      expect(there[table]).toEqual(own[table]);
    }
    // Who has a co-applicant, and so who has not answered, does not stand in a file.
    expect(there.persons.total.together).toMatchObject({ reportsNotTelling: 1, adults: null });
    expect(there.persons.total.together.withMeasures.part).toBe(own.persons.total.together.withMeasures.part);
    expect(there.participation).toMatchObject({
      reported: 1,
      origins: { own: 0, received: 1, conflicts: [] },
    });
  });

  test('count once beside an own report, and the output says which', async () => {
    await sender.receiveFiles('2013-04-11', { 'insatser-0180-2013-03.csv': measuresOf('0180') });
    await sender.receiveFiles('2013-04-11', { 'avslut-0114-2013-03.csv': closuresOf('0114') });
    const tables = await compiled(sender);
    expect(tables.participation).toMatchObject({
      reported: 2,
      origins: {
        own: 1,
        received: 2,
        conflicts: [{ municipalityCode: '0180', month: '2013-03', part: 'measures', counted: 'received' }],
      },
    });
    // Of the received file: two measures of one applicant, one of another, one of a co-applicant.
    expect(tables.measures.total).toBe(4);
    const shown = await sender.run('--language', 'en', 'national', 'compile', '--month', '2013-03');
    expect(shown.output).toContain('0180 2013-03, measures: compiled here and received as a file.');
    expect(shown.output.replace(/\s+/g, ' ')).toContain('The one received counts, the other does not.');
    const notes = await readFile(sender.setting.path('national', '2013-03', 'notes.txt'), 'utf8');
    expect(notes).toContain('0180 2013-03, measures: compiled here and received as a file.');
  });

  test('give way to an own report that was submitted later', async () => {
    await query(
      sender.setting.database.urls.admin,
      `update avstamp.report set status = 'approved';
       update avstamp.report set status = 'submitted';
       insert into avstamp.report_event (municipality_code, month, definition_id, revision, event, actor, role)
       select municipality_code, month, definition_id, revision, 'submitted', 'somebody', 'reporter' from avstamp.report`,
    );
    const { measures, participation } = await compiled(sender);
    expect(measures.total).toBe(2);
    expect(participation.origins.conflicts).toMatchObject([{ counted: 'own' }]);
  });
});

describe('files of another model', () => {
  const ROWS = [
    ['nummer', 'kommun', 'månad', 'övrigt', 'annat', 'arbete', 'ingen'],
    ['000001', '0180', '2016-02', 'Körsång; Simning', 'X', '29', ''],
    ['000002', '0180', '2016-02', '', '', '', 'X'],
  ];
  const WITH = ['--definitions', MODELS];

  test('are received and compiled by their definition alone', async () => {
    const folder = await receiver.folderWith({ 'liten_2016-02_0180.xlsx': ROWS });
    const { exitCode, output } = await receiver.receive('2016-03-10', ...WITH, folder);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output).receipts[0].receipt.files[0]).toMatchObject({
      ...{ outcome: 'accepted', definitionId: 'small-2016', sectionId: 'persons', month: '2016-02', rows: 2 },
    });
    const end = await receiver.run('--json', 'national', 'compile', '--month', '2016-02', ...WITH);
    expect(JSON.parse(end.output).tables).toMatchObject({
      definitionId: 'small-2016',
      measures: { total: 2 },
      participation: { reported: 1 },
    });
    const status = await receiver.run(
      ...['--json', 'national', 'status', '--month', '2016-02', '--today', '2016-03-16', ...WITH],
    );
    const { country, reminders } = JSON.parse(status.output).status;
    expect(country).toMatchObject({ reported: { part: 1 }, parts: [{ part: 'measures' }] });
    // The model has no reminders of its own: after its last day, what is missing is overdue.
    expect(reminders).toEqual([
      {
        part: 'measures',
        number: 0,
        dueOn: '2016-03-15',
        overdue: true,
        municipalities: 289,
        withContact: 0,
      },
    ]);
  });

  test('are refused for a month that is reported by another', async () => {
    const rows = ROWS.map((row, index) => (index === 0 ? row : row.with(2, '2013-03')));
    const folder = await receiver.folderWith({ 'liten_2013-03_0180.xlsx': rows });
    const { exitCode, output } = await receiver.receive('2016-03-10', ...WITH, folder);
    expect(exitCode).toBe(1);
    expect(output).toContain('received-definition-in-force');
    const stated = await receiver.receive('2016-03-10', ...WITH, '--definition', 'small-2016', folder);
    expect(stated.exitCode).toBe(0);
    // The other files of the month are of the model of 2013: that is looked at, and keeps nothing out.
    expect(stated.output).toContain('received-in-one-definition');
  });
});
