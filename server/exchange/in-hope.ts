import { DatabaseError } from 'pg';
import type { LoadSession } from './session.js';

/** SQLSTATE classes: a text that is not of its column's type, and a row that breaks a constraint. */
const OF_THE_ROWS = ['22', '23'];

/**
 * Writes a file's rows in the hope that all of them are right, as they nearly always are: that takes one pass where
 * judging first and writing then takes two. Where the hope fails nothing of the work is left.
 * @param work tells whether every row was right, which it finds out without adding a finding
 * @returns false where the rows must be judged one by one
 */
export async function inHope({ client }: LoadSession, work: () => Promise<boolean>): Promise<boolean> {
  await client.query('savepoint hope');
  try {
    if (await work()) return true;
  } catch (error) {
    if (!(error instanceof DatabaseError) || !OF_THE_ROWS.includes(error.code?.slice(0, 2) ?? ''))
      throw error;
  }
  await client.query('rollback to savepoint hope');
  return false;
}

/** Whether a statement finds anything. */
export async function findsAny({ client }: LoadSession, statement: string): Promise<boolean> {
  const { rowCount } = await client.query(`select from (${statement}) as found limit 1`);
  return rowCount !== 0;
}
