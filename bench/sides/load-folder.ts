import { createPool, loadHostFolder, readCodeLists } from '#product/measured';
import type { MadeDataSet } from '../data-sets/made-data-set.js';

/** Loads the host folder of a data set. @throws Error where a row is refused: the generator makes none such */
export async function loadFolder({ urls, hostFolder }: MadeDataSet): Promise<void> {
  const pool = createPool(urls.loader, { name: 'bench', size: 4, streams: true });
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  try {
    const { errorsTotal } = await loadHostFolder({
      actor: 'bench',
      pool,
      folder: hostFolder,
      now,
      today,
      codeLists: readCodeLists(),
    });
    if (errorsTotal > 0) throw new Error(`${errorsTotal} errors in a generated host folder`);
  } finally {
    await pool.end();
  }
}
