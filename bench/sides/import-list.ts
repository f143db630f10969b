import { randomUUID } from 'node:crypto';
import {
  AccessService,
  auditLog,
  createPool,
  everyPolicy,
  ImportService,
  isRequestKey,
  municipalAdviser,
  municipalityCode,
  NODE_RANDOM,
  personsOfFolder,
  readCodeLists,
  readListWords,
  withClient,
} from '#product/measured';
import { ONE_MUNICIPALITY } from '../data-sets/data-set.js';
import { inventedListOf } from '../lists/invented-list.js';
import type { OpenSide } from './side.js';

const UNIT = 'Arbetscentrum';

/** Takes a list into an empty inbox, as the command does; the unit works with nine of ten persons in it. */
export const importList: OpenSide = async (dataSet) => {
  const { urls } = dataSet;
  const invented = inventedListOf(dataSet);
  const pool = createPool(urls.service, { name: 'bench', size: 2 });
  const codeLists = readCodeLists();
  const service = new ImportService({
    pool,
    access: new AccessService(everyPolicy),
    audit: auditLog(undefined),
    clock: { now: () => new Date('2024-12-31T12:00:00Z') },
    boardTopology: 'separateBoards',
    random: NODE_RANDOM,
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
            select $1, 'P-' || place, $2, false, '2024-01-01' from generate_series(0, $3 / 2 - 1) as place
            where place % 10 <> 1`,
          [ONE_MUNICIPALITY, UNIT, invented.rows],
        );
        await client.query('vacuum (analyze) avstamp.participant');
      }),
    run: async () => {
      const key = randomUUID();
      if (!isRequestKey(key)) throw new TypeError('a UUID is a key');
      const upload = { key, path: invented.list, fileName: 'list.csv', unit: UNIT, fromUnit: undefined };
      const { file } = await service.take(viewer, upload);
      if (file?.sourceRows !== invented.rows || (file.statuses?.matched ?? 0) < invented.rows / 2) {
        throw new Error('the list was not taken as it should have been');
      }
    },
    close: () => pool.end(),
  };
};
