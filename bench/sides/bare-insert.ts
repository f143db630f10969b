import { randomUUID } from 'node:crypto';
import { createPool } from '#product/measured';
import { MEASURED_MONTH, ONE_MUNICIPALITY } from '../data-sets/data-set.js';
import { CONNECTIONS } from '../requests/ten-connections.js';
import type { OpenSide } from './side.js';

const MEASURE = `insert into avstamp.measure (municipality_code, month, person_ref, code, days, provider)
  values ($1, $2, $3, 1, 5, 'own')`;
const LOG = `insert into avstamp.audit_entry (municipality_code, actor, role, action, subject)
  values ($1, 'caseworker', 'caseworker', 'save', $2)`;

/** Inserts a measure and a log entry in a transaction, over ten connections, as a superuser, and nothing else. */
export function bareInsert(transactions: number): OpenSide {
  return async ({ urls }) => {
    const pool = createPool(urls.admin, { name: 'bench', size: CONNECTIONS });
    const insert = async (): Promise<void> => {
      const client = await pool.connect();
      const person = `bare-${randomUUID()}`;
      await client.query('begin');
      await client.query({
        name: 'measure',
        text: MEASURE,
        values: [ONE_MUNICIPALITY, `${MEASURED_MONTH}-01`, person],
      });
      await client.query({ name: 'log', text: LOG, values: [ONE_MUNICIPALITY, `person:${person}`] });
      await client.query('commit');
      client.release();
    };
    return {
      run: async () => {
        let left = transactions;
        const insertOn = async (): Promise<void> => {
          while (left-- > 0) await insert();
        };
        await Promise.all(Array.from({ length: CONNECTIONS }, insertOn));
      },
      close: () => pool.end(),
    };
  };
}
