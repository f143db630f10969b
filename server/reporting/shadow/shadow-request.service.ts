import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import { applyRules, blocks, type ChangeOutcome, DomainError, type Finding } from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import { NO_SUCH_DEFINITION } from '../definitions/no-such-definition.text.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import type { KeptShadow } from './shadow-request.js';
import {
  type PlacedRow,
  requestShadow,
  type ShadowKey,
  selectShadow,
  selectShadowRows,
} from './shadow-request.repository.js';
import { shadowRequestRules } from './shadow-request.rules.js';

export const SHADOW_REPORT = 'Query.shadowReport';
export const SHADOW_ROWS = 'Query.shadowRows';
export const START_SHADOW = 'Mutation.startShadowReport';

/** What became of a request, with the shadow as it is now. */
export interface ShadowAnswer {
  readonly outcome: ChangeOutcome;
  /** Null where it was refused and there is none. */
  readonly shadow: KeptShadow | null;
  readonly findings: readonly Finding[];
}

/** Lets reporters try months under other definitions, and read what that would change. */
export class ShadowRequestService {
  readonly #parts: RequestParts;
  readonly #definitions: ReportDefinitions;

  constructor(parts: RequestParts, definitions: ReportDefinitions) {
    this.#parts = parts;
    this.#definitions = definitions;
  }

  /** The shadow in numbers; null where nobody has asked for it. */
  read(viewer: MunicipalViewer, key: ShadowKey): Promise<KeptShadow | null> {
    return asViewer(this.#parts, viewer, (client) => selectShadow(client, viewer, key));
  }

  /** Its pseudonymised rows, one more than fits where more follow. Logged. */
  rows(
    viewer: MunicipalViewer,
    key: ShadowKey,
    { first, after }: { readonly first: number; readonly after: number },
  ): Promise<readonly PlacedRow[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const rows = await selectShadowRows(client, viewer, key, { limit: first + 1, after });
      await this.#log(client, viewer, 'read shadow rows', key);
      return rows;
    });
  }

  /** Asks for a month to be tried; the module's job does it. @throws DomainError NOT_FOUND, CONFLICT as `carryOutOnce` */
  start(viewer: MunicipalViewer, key: RequestKey, request: ShadowKey): Promise<ShadowAnswer> {
    const { month, definitionId } = request;
    if (this.#definitions.withId(definitionId) === undefined) {
      throw new DomainError('NOT_FOUND', NO_SUCH_DEFINITION);
    }
    const facts = { definitionId, ownDefinitionId: this.#definitions.inForce(month)?.id };
    const findings = applyRules(shadowRequestRules, facts);
    return carryOutOnce(this.#parts, viewer, { operation: START_SHADOW, key, request }, async (client) => {
      await lockSubjects(client, viewer, [`shadow ${definitionId} ${month}`]);
      const shadow = await selectShadow(client, viewer, request);
      if (blocks(findings)) return { outcome: 'refused', shadow, findings };
      if (shadow?.status === 'requested') return { outcome: 'unchanged', shadow, findings };
      await requestShadow(client, viewer, request);
      await this.#log(client, viewer, 'asked for shadow', request);
      return { outcome: 'saved', shadow: await selectShadow(client, viewer, request), findings };
    });
  }

  async #log(
    client: PoolClient,
    { municipalityCode, subject: actor, role }: MunicipalViewer,
    action: string,
    { month, definitionId }: ShadowKey,
  ): Promise<void> {
    const subject: AuditSubject = `report:${month}`;
    const details = { definition: definitionId };
    await this.#parts.audit(client, { municipalityCode, actor, role, action, subject, details });
  }
}
