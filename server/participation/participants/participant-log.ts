import type { MunicipalViewer } from '../../access/index.js';
import type { AuditEntry, AuditSubject } from '../../audit/index.js';
import { isIdentityNumber, maskIdentityNumber, type PersonReference } from '../../kernel/index.js';

/** Later than any birth: whatever can be an identity number is kept out of the log, where somebody sends one by mistake. */
const ANY_DAY = '2999-12-31';

/** The log's entry over what a viewer did with one person's data, or was refused (domain §7). */
export function entryAbout(
  { municipalityCode, subject, role }: MunicipalViewer,
  personReference: PersonReference,
  action: string,
  {
    details = {},
    reason,
  }: { readonly details?: AuditEntry['details']; readonly reason?: string | undefined },
): AuditEntry {
  return {
    municipalityCode,
    actor: subject,
    role,
    action,
    subject: subjectOf(personReference),
    ...(reason === undefined ? {} : { reason }),
    details,
  };
}

/** The person as the log names it. */
export function subjectOf(personReference: PersonReference): AuditSubject {
  const isNumber = isIdentityNumber(personReference, ANY_DAY);
  return `person:${isNumber ? maskIdentityNumber(personReference) : personReference}`;
}
