import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry } from '../../audit/index.js';
import type { PersonMonth } from './cell-names.js';

/** The log's entry of a batch of statements: one, in which each of the persons can be found. */
export function auditEntryOf(
  { municipalityCode, subject, role }: MunicipalViewer,
  statements: readonly PersonMonth[],
  saved: number,
  { action, reason }: { readonly action: string; readonly reason: string },
): AuditEntry {
  const persons = new Set(statements.map(({ personReference }) => `person:${personReference}` as const));
  const [first, ...others] = persons;
  const months = [...new Set(statements.map(({ month }) => month))].toSorted();
  return {
    municipalityCode,
    actor: subject,
    role,
    action,
    subject: first !== undefined && others.length === 0 ? first : `month:${months[0] ?? ''}`,
    subjects: [...persons],
    reason,
    details: { months: months.join(' '), cells: statements.length, saved },
  };
}
