import { to as copyTo } from 'pg-copy-streams';
import { createPool } from '#product/measured';
import { MEASURED_MONTH } from '../data-sets/data-set.js';
import { closuresSql, pivotSql } from './pivot.sql.js';
import type { OpenSide } from './side.js';

const LINE_FEED = 10;

/**
 * Lets PostgreSQL itself make the same rows as CSV, in two statements for the whole country, as a superuser whom
 * no row-level security holds up; counts them and throws them away.
 */
export const copyPivot: OpenSide = async ({ urls }) => {
  const pool = createPool(urls.admin, { name: 'bench', size: 1, streams: true });
  const firstDay = `${MEASURED_MONTH}-01`;
  const rowsOf = async (select: string): Promise<number> => {
    const client = await pool.connect();
    try {
      let rows = 0;
      const stream = client.query(copyTo(`copy (${select}) to stdout (format csv, delimiter ';')`));
      for await (const piece of stream as AsyncIterable<Buffer>) {
        for (let at = piece.indexOf(LINE_FEED); at !== -1; at = piece.indexOf(LINE_FEED, at + 1)) rows += 1;
      }
      return rows;
    } finally {
      client.release();
    }
  };
  return {
    run: async () => {
      const rows = (await rowsOf(pivotSql(firstDay))) + (await rowsOf(closuresSql(firstDay)));
      if (rows === 0) throw new Error('the pivot has no rows');
    },
    close: () => pool.end(),
  };
};
