import type { MunicipalViewer } from '../../access/index.js';
import { applyRules, monthOfDate } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import { closureRules } from '../closure.rules.js';
import { type ClosureParts, countdown } from '../closure-parts.js';
import { statementOf } from '../closure-statement.js';
import { entryBy, subjectsOf } from '../household-reach.js';
import type { ClosureList, ClosureListRequest, ListedClosure } from './closure-list.js';
import { type FoundClosure, selectClosureCounts, selectClosures } from './closure-list.repository.js';

/** The operation that this service serves, as the policies name it. */
export const CLOSURES = 'Query.closures';

/** Lists the closings of a month. */
export class ClosureListService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /** The page, logged with all whom it shows in the transaction that reads it. */
  async list(viewer: MunicipalViewer, request: ClosureListRequest): Promise<ClosureList> {
    const { audit, codeLists } = this.#parts;
    const { month, reason } = request;
    const read = await asViewer(this.#parts, viewer, async (client) => {
      const found = await selectClosures(client, viewer.municipalityCode, request);
      const list = codeLists.closureReasonsInForce(month);
      const counts = await selectClosureCounts(client, viewer.municipalityCode, request, list);
      await audit(
        client,
        entryBy(viewer, {
          action: 'list closures',
          subject: `month:${month}`,
          subjects: found
            .slice(0, request.first)
            .flatMap(({ household, adults }) => subjectsOf(household, adults)),
          reason,
          details: { filter: request.filter },
        }),
      );
      return { found, counts };
    });
    return {
      found: read.found.map((one) => this.#withFindings(one)),
      counts: read.counts,
      countdown: countdown(this.#parts, month),
    };
  }

  #withFindings({ household, closure, adults }: FoundClosure): ListedClosure {
    const hasCoApplicant = adults.length === 0 ? undefined : adults.length > 1;
    const list = this.#parts.codeLists.closureReasonsInForce(monthOfDate(closure.closedOn));
    const findings = applyRules(closureRules, statementOf(closure, { hasCoApplicant, list }));
    return { household, closure, findings };
  }
}
