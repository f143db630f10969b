import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../access/index.js';
import { type Commit, inMunicipality, type TransactionOptions } from '../platform/postgres/index.js';
import type { RequestParts } from './request-parts.js';

/** Between the units in their setting; see migration 9. No name can hold it. */
const UNIT_SEPARATOR = '\u001f';

/**
 * Does the work in one transaction that sees what row-level security lets the viewer see: every request reads and
 * writes here, and nowhere else.
 */
export function asViewer<Value>(
  { pool, boardTopology }: Pick<RequestParts, 'pool' | 'boardTopology'>,
  viewer: MunicipalViewer,
  work: (client: PoolClient, commit: Commit) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  const settings = {
    // Row-level security makes long plans: planning a statement anew costs more than carrying it out.
    plan_cache_mode: 'force_generic_plan',
    ...options.settings,
    'avstamp.role': viewer.role,
    'avstamp.subject': viewer.subject,
    'avstamp.units': viewer.units.join(UNIT_SEPARATOR),
    'avstamp.board_topology': boardTopology,
  };
  return inMunicipality(pool, viewer.municipalityCode, work, { ...options, settings });
}
