import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  AccessService,
  auditLog,
  createPool,
  everyPolicy,
  ImportService,
  isRequestKey,
  municipalAdviser,
  municipalityCode,
  personsOfFolder,
  readCodeLists,
  readListWords,
  withClient,
} from '@avstamp/server/measured';
import { ONE_MUNICIPALITY } from '../data-sets/data-set.js';
import { writeInventedList } from '../lists/invented-list.js';
import type { OpenSide } from './side.js';

const ROWS = 50_000;
const UNIT = 'Arbetscentrum';

/** Takes a list into an empty inbox, as the command does. */
export const importList: OpenSide = async ({ urls, hostFolder }) => {
  const invented = await writeInventedList(join(dirname(hostFolder), 'list'), ROWS);
  const pool = createPool(urls.service, { name: 'bench', size: 2 });
  const codeLists = readCodeLists();
  const service = new ImportService({
    pool,
    access: new AccessService(everyPolicy),
    audit: auditLog(undefined),
    clock: { now: () => new Date('2024-12-31T12:00:00Z') },
    boardTopology: 'separateBoards',
    codeLists,
    listWords: readListWords(),
    adviser: (client) => municipalAdviser(client, codeLists),
    personDirectory: personsOfFolder(invented.hostFolder),
  });
  const viewer = {
    subject: 'bench',
    role: 'labourMarketOfficer',
    municipalityCode: municipalityCode(ONE_MUNICIPALITY),
    units: [UNIT],
  } as const;
  return {
    before: () =>
      withClient(urls.admin, async (client) => {
        await client.query('truncate avstamp.import_file, avstamp.import_row, avstamp.participant');
        await client.query(
          `insert into avstamp.participant (municipality_code, person_ref, unit, protected, began_on)
            select $1, reference, $2, false, '2024-01-01' from unnest($3::text[]) as reference`,
          [ONE_MUNICIPALITY, UNIT, invented.participants],
        );
        await client.query('vacuum (analyze) avstamp.participant');
      }),
    run: async () => {
      const key = randomUUID();
      if (!isRequestKey(key)) throw new TypeError('a UUID is a key');
      const upload = { key, path: invented.list, fileName: 'list.csv', unit: UNIT, fromUnit: undefined };
      const { file } = await service.take(viewer, upload);
      if (file?.sourceRows !== invented.rows || (file.statuses?.matched ?? 0) < ROWS / 2) {
        throw new Error('the list was not taken as it should have been');
      }
    },
    close: () => pool.end(),
  };
};
