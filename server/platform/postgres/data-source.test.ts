import { type DataSource, EntitySchema } from 'typeorm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { query } from '../../../tests/support/query.js';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/test-database.js';
import { municipalityCode } from '../../kernel/index.js';
import { createDataSource, entitiesInMunicipality } from './data-source.js';

interface Note {
  municipalityCode: string;
  writtenOn: string;
  text: string;
}

const NOTE = new EntitySchema<Note>({
  name: 'Note',
  tableName: 'note',
  columns: {
    municipalityCode: { name: 'municipality_code', type: 'text', primary: true },
    writtenOn: { name: 'written_on', type: 'date', primary: true },
    text: { type: 'text' },
  },
});

const STOCKHOLM = municipalityCode('0180');
const GOTHENBURG = municipalityCode('1480');

let database: TestDatabase;
let dataSource: DataSource;
beforeEach(async () => {
  database = await createTestDatabase();
  await query(
    database.urls.admin,
    `create table avstamp.note (municipality_code text, written_on date, text text);
     alter table avstamp.note enable row level security;
     create policy own on avstamp.note using (municipality_code = (select avstamp.current_municipality()));
     grant all on avstamp.note to avstamp_service`,
  );
  dataSource = await createDataSource(database.urls.service, [NOTE], { name: 'test', size: 2 });
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
});

const note = (code: string): Note => ({
  municipalityCode: code,
  writtenOn: '2013-03-31',
  text: `note of ${code}`,
});

test('entities are those of the municipality of their transaction, in parallel too', async () => {
  for (const code of [STOCKHOLM, GOTHENBURG]) {
    await entitiesInMunicipality(dataSource, code, (manager) => manager.insert(NOTE, note(code)));
  }
  const codes = [STOCKHOLM, GOTHENBURG, STOCKHOLM, GOTHENBURG];
  const found = await Promise.all(
    codes.map((code) =>
      entitiesInMunicipality(dataSource, code, (manager) =>
        Promise.all([manager.find(NOTE), manager.find(NOTE)]),
      ),
    ),
  );
  expect(found).toEqual(codes.map((code) => [[note(code)], [note(code)]]));
});

test('outside a municipality there are no entities', async () => {
  await entitiesInMunicipality(dataSource, STOCKHOLM, (manager) => manager.insert(NOTE, note(STOCKHOLM)));
  expect(await dataSource.getRepository(NOTE).find()).toEqual([]);
});

test('work that throws leaves no entity behind', async () => {
  const failing = entitiesInMunicipality(dataSource, STOCKHOLM, async (manager) => {
    await manager.insert(NOTE, note(STOCKHOLM));
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await entitiesInMunicipality(dataSource, STOCKHOLM, (manager) => manager.find(NOTE))).toEqual([]);
});

test('a condition on an undefined value is refused instead of left out', async () => {
  const reckless = { where: { text: undefined } };
  const finding = entitiesInMunicipality(dataSource, STOCKHOLM, (manager) =>
    manager.find(NOTE, reckless as object),
  );
  await expect(finding).rejects.toThrow(/undefined/i);
});
