import type { Statement } from '../platform/postgres/index.js';
import type { AuditEntry } from './audit-entry.js';

const INSERT = `insert into avstamp.audit_entry
    (municipality_code, actor, role, action, subject, subjects, reason, details)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Writes an entry inside the caller's transaction: what the entry tells of and the entry stand or fall together. */
export function auditStatement(entry: AuditEntry): Statement {
  const { municipalityCode, actor, role, action, subject, subjects = [], reason = '', details } = entry;
  return {
    name: 'insert-audit-entry',
    text: INSERT,
    values: [municipalityCode, actor, role, action, subject, subjects, reason, JSON.stringify(details)],
  };
}
