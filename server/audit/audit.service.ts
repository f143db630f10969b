import type { AuditSink } from '@avstamp/plugin-sdk';
import type { PoolClient } from 'pg';
import { asOneStatement, type Commit, carryOut, type Statement } from '../platform/postgres/index.js';
import { auditStatement } from './audit.repository.js';
import type { AuditEntry } from './audit-entry.js';

/** What is sent in one message with a log entry. */
export interface SentWithEntry {
  /** What the entry tells of, to be written; none of it writes to the log. */
  readonly statements?: readonly Statement[];
  /**
   * Of the transaction, where the entry is the last of it: sent along unless the host's log may still refuse. Whoever
   * began the transaction commits it where this did not.
   */
  readonly commit?: Commit;
}

/** Logs an entry in the caller's transaction; throws where it cannot, so that nothing unlogged is done. */
export type AuditLog = (client: PoolClient, entry: AuditEntry, along?: SentWithEntry) => Promise<void>;

/**
 * The log of the module, which also tells the host's own log where it has one.
 * @param sink is told before the transaction ends: its refusal rolls the work back
 */
export function auditLog(sink: AuditSink | undefined): AuditLog {
  return async (client, entry, { statements = [], commit } = {}) => {
    const written = carryOut(client, asOneStatement([auditStatement(entry), ...statements]));
    if (sink === undefined) {
      await Promise.all([written, commit?.()]);
      return;
    }
    await written;
    const { municipalityCode, actor, role, action, subject, subjects = [], reason = '' } = entry;
    await sink.record({ municipalityCode, actor, role, action, subject, subjects, reason });
  };
}
