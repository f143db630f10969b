import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

/** Milliseconds that a pool is waited for: whoever asks whether the module is ready wants to know within seconds. */
const WITHIN = 2000;

/**
 * Whether a pool gives a connection that answers, soon enough to be of use: one that is exhausted, or whose server hangs,
 * does not. @param within milliseconds
 */
export async function poolAnswers(pool: Pool, within = WITHIN): Promise<boolean> {
  const asked = pool.query('select').then(
    () => true,
    () => false,
  );
  return await Promise.race([asked, pause(within, false, { ref: false })]);
}
