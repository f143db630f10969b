import type { AuditSink } from '@avstamp/plugin-sdk';
import type { PoolClient } from 'pg';
import type { Commit } from '../platform/postgres/index.js';
import { insertAuditEntry } from './audit.repository.js';
import type { AuditEntry } from './audit-entry.js';

/**
 * Logs an entry in the caller's transaction; throws where it cannot, so that nothing unlogged is done.
 * @param commit of the transaction, where the entry is the last of it: sent along with the entry unless the host's log
 *   may still refuse. Whoever began the transaction commits it where this did not
 */
export type AuditLog = (client: PoolClient, entry: AuditEntry, commit?: Commit) => Promise<void>;

/**
 * The log of the module, which also tells the host's own log where it has one.
 * @param sink is told before the transaction ends: its refusal rolls the work back
 */
export function auditLog(sink: AuditSink | undefined): AuditLog {
  return async (client, entry, commit) => {
    if (sink === undefined) {
      await Promise.all([insertAuditEntry(client, entry), commit?.()]);
      return;
    }
    await insertAuditEntry(client, entry);
    const { municipalityCode, actor, role, action, subject, subjects = [], reason = '' } = entry;
    await sink.record({ municipalityCode, actor, role, action, subject, subjects, reason });
  };
}
