import type { PoolClient } from 'pg';
import type { AuditEntry } from './audit-entry.js';

const INSERT = `insert into avstamp.audit_entry (municipality_code, actor, role, action, subject, details)
  values ($1, $2, $3, $4, $5, $6)`;

/** Writes an entry inside the caller's transaction: what the entry tells of and the entry stand or fall together. */
export async function insertAuditEntry(client: PoolClient, entry: AuditEntry): Promise<void> {
  const { municipalityCode, actor, role, action, subject, details } = entry;
  await client.query(INSERT, [municipalityCode, actor, role, action, subject, JSON.stringify(details)]);
}
