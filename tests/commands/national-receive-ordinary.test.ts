import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReportingStatus } from '../../server/national/index.js';
import { query } from '../support/query.js';
import { ReceivingPlace } from '../support/receiving-place.js';

// The tax agency's official test number of the first day of 1981.
const PERSON = '198101012394';
const NAME = 'ordinarie-avslut-0114-2017-01.xlsx';
const ROWS = [
  [
    ...['Månad', 'Kommunkod', 'Löpnummer', 'Registerledare personnummer', 'Registerledare avslutsorsak'],
    ...['Medsökande personnummer', 'Medsökande avslutsorsak', 'Hushållet avslutsorsak'],
  ],
  ['2017-01', '0114', '0001', PERSON, '1', '', '', '1'],
];

let place: ReceivingPlace;
beforeAll(async () => {
  place = await ReceivingPlace.open();
});
afterAll(() => place.close());

test('a file of a definition that names persons is counted, and nothing of the persons stays', async () => {
  const { exitCode, output } = await place.receiveFiles('2017-05-31', { [NAME]: ROWS });
  expect(output).toContain('"outcome": "accepted"');
  expect(exitCode).toBe(0);
  expect(output).not.toContain(PERSON);
  const kept = await query<{ tally: object }>(
    place.setting.database.urls.national,
    'select tally from avstamp.received_report',
  );
  expect(kept).toMatchObject([{ tally: { closureRows: 1, closures: { applicant: { '1': 1 } } } }]);
  const bytes = await query(place.setting.database.urls.admin, 'select from avstamp.received_content');
  expect(bytes).toEqual([]);
  const original = ['national', 'original', '--municipality', '0114', '--month', '2017-01'];
  expect((await place.run(...original)).exitCode).toBe(2);
});

test('an identity number where none belongs is refused all the same', async () => {
  const rows = ROWS.map((row, index) => (index === 0 ? row : row.with(2, PERSON)));
  const { exitCode, output } = await place.receiveFiles('2017-05-31', { [NAME]: rows });
  expect(exitCode).toBe(1);
  expect(output).toContain('received-rows-name-nobody');
  expect(output).not.toContain(PERSON);
});

test('a part that may come later is in time by its own last day', async () => {
  const { output } = await place.run(
    ...['--json', 'national', 'status', '--month', '2017-01', '--today', '2017-05-31'],
  );
  const { municipalities } = JSON.parse(output).status as ReportingStatus;
  const [vasby] = municipalities;
  expect(vasby?.parts.find(({ part }) => part === 'closures')).toMatchObject({
    state: 'received',
    inTime: true,
  });
  expect(vasby?.reminders).toMatchObject([{ part: 'measures', overdue: true }]);
});
