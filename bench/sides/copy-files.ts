import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { createPool } from '#product/measured';
import type { OpenSide } from './side.js';

/** The files of the host folder and the columns of tables that take them as they are. */
const TABLES: Readonly<Record<string, string>> = {
  persons: 'person_ref text, identity_number text, birth_date date, sex text, protected boolean',
  households: 'household_ref text, municipality_code text, unit text',
  assistance: 'household_ref text, month text, applicant_ref text, co_applicant_ref text, children smallint',
  closings: 'household_ref text, closed_on date',
  measures:
    'municipality_code text, person_ref text, month text, code smallint, days text, text text, provider text',
  closure_reasons:
    'household_ref text, closed_on date, applicant_reason smallint, co_applicant_reason smallint, household_reason smallint',
};

/** Copies the files of the host folder into tables without an index, one after the other, and checks nothing. */
export const copyFiles: OpenSide = async ({ urls, hostFolder }) => {
  const pool = createPool(urls.admin, { name: 'bench', size: 1, streams: true });
  const names = Object.keys(TABLES);
  await pool.query('create schema if not exists bare');
  return {
    before: async () => {
      for (const [name, columns] of Object.entries(TABLES)) {
        await pool.query(`drop table if exists bare.${name}`);
        await pool.query(`create table bare.${name} (${columns})`);
      }
      await pool.query('checkpoint');
    },
    run: async () => {
      const client = await pool.connect();
      try {
        for (const name of names) {
          const table = client.query(copyFrom(`copy bare.${name} from stdin (format csv, header)`));
          await pipeline(createReadStream(join(hostFolder, `${name}.csv`)), table);
        }
      } finally {
        client.release();
      }
    },
    close: async () => {
      await pool.query('drop schema bare cascade');
      await pool.end();
    },
  };
};
