import { readTableFile } from '#product/measured';
import { measuresWorkbook } from './report-file.js';
import type { OpenSide } from './side.js';

/** Only reads the measures file, with the reader that the check uses, and counts its rows. */
export const readFileOnly: OpenSide = async (dataSet) => {
  const path = measuresWorkbook(dataSet);
  return {
    run: async () => {
      let rows = 0;
      const table = await readTableFile(path);
      for await (const batch of table.batches()) rows += batch.length;
      if (rows === 0) throw new Error('the file has no rows');
    },
    close: async () => undefined,
  };
};
