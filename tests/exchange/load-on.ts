import type { Pool } from 'pg';
import { readCodeLists } from '../../server/codes/index.js';
import { type LoadOutcome, loadHostFolder } from '../../server/exchange/index.js';
import { createPool } from '../../server/platform/postgres/index.js';

const codeLists = readCodeLists();

/** Loads a folder on the given day, `YYYY-MM-DD`. */
export function loadOn(today: string, pool: Pool, folder: string): Promise<LoadOutcome> {
  return loadHostFolder({
    pool,
    folder,
    now: new Date(`${today}T10:00:00Z`),
    today,
    codeLists,
    actor: 'test',
  });
}

/** Loads a folder over connections of its own, as a process of its own does. @param url of the loader */
export async function loadAlone(today: string, url: string, folder: string): Promise<LoadOutcome> {
  const pool = createPool(url, { name: 'load', size: 4, streams: true });
  try {
    return await loadOn(today, pool, folder);
  } finally {
    await pool.end();
  }
}
