import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { applyRules } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { personMatchRules } from '../staging/person-match.rules.js';
import type { ImportRow } from './import-row.js';
import { type InboxQuestion, selectInboxRows, selectOwnRows } from './inbox.repository.js';
import { mayReachRow } from './row-owner.js';

/** The operation that this service serves, as the policies name it. */
export const IMPORT_INBOX = 'Query.importInbox';

/** Shows the rows that wait, to the unit that settles them and, as far as a provider may know, to the provider. */
export class InboxService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** One page of rows, logged in the transaction that reads them. */
  read(
    viewer: MunicipalViewer,
    question: Omit<InboxQuestion, 'municipalityCode'>,
  ): Promise<readonly ImportRow[]> {
    const asked = { ...question, municipalityCode: viewer.municipalityCode };
    return asViewer(this.#parts, viewer, async (client) => {
      const isProvider = viewer.role === 'externalProvider';
      const found = await (isProvider ? selectOwnRows(client, asked) : selectInboxRows(client, asked));
      const rows = found.filter((row) => mayReachRow(this.#parts.access, IMPORT_INBOX, viewer, row));
      await this.#log(client, viewer, rows);
      return isProvider ? rows : rows.map(withPersonFindings);
    });
  }

  async #log(client: PoolClient, viewer: MunicipalViewer, rows: readonly ImportRow[]): Promise<void> {
    const { municipalityCode, subject, role, units } = viewer;
    const persons = new Set(
      rows.flatMap(({ personReference, candidates }) => [personReference, ...candidates]),
    );
    persons.delete(null);
    const [unit = ''] = units;
    await this.#parts.audit(client, {
      municipalityCode,
      actor: subject,
      role,
      action: 'read import inbox',
      subject: `import:${unit}`,
      subjects: [...persons].map((reference) => `person:${reference}` as const),
      details: { rows: rows.length },
    });
  }
}

/** The row with what there is to say of whom it is about. A row that is settled, or refused, is about nobody any more. */
export function withPersonFindings(row: ImportRow): ImportRow {
  if (row.settlement !== 'waiting' || row.verdict === 'refused') return row;
  const findings = applyRules(personMatchRules, { person: personOf(row) });
  return { ...row, findings: [...row.findings, ...findings] };
}

function personOf({ hasSeveral, personReference }: ImportRow): 'known' | 'unknown' | 'several' {
  if (hasSeveral) return 'several';
  return personReference === null ? 'unknown' : 'known';
}
