import type { Health, RequestRole } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { PortWatch } from './platform/host-ports/index.js';
import { poolAnswers } from './platform/postgres/index.js';

/**
 * How the module is: ready while its database answers. A port of the host's that failed is named, and does not take the
 * module out of service: it is asked again with the next request, and otherwise nobody would learn that it is well.
 */
export function moduleHealth(
  pools: Readonly<Record<RequestRole, Pool>>,
  watch: Pick<PortWatch, 'degraded'>,
): () => Promise<Health> {
  const answers = async (pool: Pool): Promise<Health['parts'][string]> =>
    (await poolAnswers(pool)) ? 'answers' : 'does not answer';
  return async () => {
    const [service, national] = await Promise.all([answers(pools.service), answers(pools.national)]);
    const parts = { 'database:service': service, 'database:national': national };
    const ready = Object.values(parts).every((state) => state === 'answers');
    return { ready, parts, degraded: watch.degraded() };
  };
}
