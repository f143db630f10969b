import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../tests/support/temporary-folder.js';
import { testIdentityNumber } from './collection-2013/test-identity-number.js';
import { demoPersonDirectory } from './demo-person-directory.js';

const number = testIdentityNumber('1981-01-01', 'F');
const protectedNumber = testIdentityNumber('1982-01-01', 'M');

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'collection-2013'));
  const lines = [
    'person_ref,identity_number,birth_date,sex,protected',
    `p1,${number},1981-01-01,F,false`,
    `p2,${protectedNumber},1982-01-01,M,true`,
    'p3,,1983-01-01,F,false',
  ];
  await writeFile(join(folder.path, 'collection-2013', 'persons.csv'), `${lines.join('\r\n')}\r\n`);
});
afterAll(() => folder.remove());

test('the demonstration host tells the identity numbers that it knows, those of protected persons too', async () => {
  const { identityNumbersOf } = demoPersonDirectory(folder.path);
  expect(await identityNumbersOf?.(['p1', 'p2', 'p3', 'nobody'])).toEqual(
    new Map([
      ['p1', number],
      ['p2', protectedNumber],
    ]),
  );
});

test('it calls protected whom its register marks, and whom it does not know', async () => {
  const { protectedAmong } = demoPersonDirectory(folder.path);
  expect(await protectedAmong?.(['p1', 'p2', 'p3', 'nobody'])).toEqual(new Set(['p2', 'nobody']));
});

test('without its register it knows nobody', async () => {
  const { identityNumbersOf } = demoPersonDirectory(join(folder.path, 'nowhere'));
  expect(await identityNumbersOf?.(['p1'])).toEqual(new Map());
});
