import type { MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import type { AccessLogEntry, AccessLogFilter, AccessLogPage } from './access-log.js';
import { selectAccessLog } from './access-log.repository.js';

/** The operation that this service serves, as the policies name it. */
export const ACCESS_LOG = 'Query.accessLog';

/** Shows the log to those who review it. */
export class AccessLogService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /**
   * A page of the log, newest first, with one entry more where more follow. The reading is itself logged, under
   * whomever was looked for.
   */
  read(
    viewer: MunicipalViewer,
    filter: AccessLogFilter,
    page: AccessLogPage,
  ): Promise<readonly AccessLogEntry[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const entries = await selectAccessLog(client, viewer, filter, page);
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'read access log',
        subject: subjectOf(viewer, filter),
        details: detailsOf(filter),
      });
      return entries;
    });
  }
}

function subjectOf(
  { municipalityCode }: MunicipalViewer,
  { personReference, householdReference }: AccessLogFilter,
): AuditSubject {
  if (personReference !== undefined) return `person:${personReference}`;
  if (householdReference !== undefined) return `household:${householdReference}`;
  return `log:${municipalityCode}`;
}

function detailsOf({ from, to, actor, action }: AccessLogFilter): Readonly<Record<string, string>> {
  const stated = Object.entries({ from, to, actor, action });
  return Object.fromEntries(stated.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
