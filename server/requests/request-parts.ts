import type { BoardTopology, Clock, RandomSource } from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import type { AccessService } from '../access/index.js';
import type { AuditLog } from '../audit/index.js';

/** What every service that answers requests works with. */
export interface RequestParts {
  /** Logs in as `avstamp_service`. */
  readonly pool: Pool;
  readonly access: AccessService;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly boardTopology: BoardTopology;
  /** What ids are made of. */
  readonly random: RandomSource;
}
