import type { MunicipalViewer } from '../../access/index.js';
import { applyRules, monthOfDate } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import { closureRules } from '../closure.rules.js';
import type { ClosureParts } from '../closure-parts.js';
import { statementOf } from '../closure-statement.js';
import { entryBy, subjectsOf } from '../household-reach.js';
import type { ClosureListRequest, ListedClosure } from './closure-list.js';
import { type FoundClosure, selectClosures } from './closure-list.repository.js';

/** The operation that this service serves, as the policies name it. */
export const CLOSURES = 'Query.closures';

/** Lists the closings of a month. */
export class ClosureListService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /** Up to one more than the page holds, logged with all whom the page shows in the transaction that reads them. */
  async list(viewer: MunicipalViewer, request: ClosureListRequest): Promise<readonly ListedClosure[]> {
    const found = await asViewer(this.#parts, viewer, async (client) => {
      const rows = await selectClosures(client, viewer.municipalityCode, request);
      await this.#parts.audit(
        client,
        entryBy(viewer, {
          action: 'list closures',
          subject: `month:${request.month}`,
          subjects: rows
            .slice(0, request.first)
            .flatMap(({ household, adults }) => subjectsOf(household, adults)),
          reason: request.reason,
          details: { filter: request.filter },
        }),
      );
      return rows;
    });
    return found.map((one) => this.#withFindings(one));
  }

  #withFindings({ household, closure, adults }: FoundClosure): ListedClosure {
    const hasCoApplicant = adults.length === 0 ? undefined : adults.length > 1;
    const list = this.#parts.codeLists.closureReasonsInForce(monthOfDate(closure.closedOn));
    const findings = applyRules(closureRules, statementOf(closure, { hasCoApplicant, list }));
    return { household, closure, findings };
  }
}
