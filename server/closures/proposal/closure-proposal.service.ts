import type { ClosureFact, ClosureFactsPort, Logger } from '@avstamp/plugin-sdk';
import type { MunicipalViewer } from '../../access/index.js';
import { addDays, applyRules, monthOfDate } from '../../kernel/index.js';
import { logFailure } from '../../platform/index.js';
import { asViewer } from '../../requests/index.js';
import type { ClosureParts } from '../closure-parts.js';
import { selectHouseholdAtClosing } from '../household-at-closing.repository.js';
import { entryBy, noSuchClosing, reaches, subjectsOf } from '../household-reach.js';
import { type ClosingSituation, selectClosingSituation } from '../recording/closing-situation.js';
import { closureFactsRules } from './closure-facts.rules.js';
import type { ClosureProposal, ProposalRequest } from './closure-proposal.js';
import { knownFacts } from './known-facts.js';
import { proposeReasons } from './propose-reasons.js';
import type { ReasonMapping, ReasonMappings } from './reason-mapping.js';

/** The operation that this service serves, as the policies name it. */
export const CLOSURE_PROPOSAL = 'Query.closureProposal';

/** What the service works with beside what all services of closings do. */
export interface ClosureProposalParts extends ClosureParts {
  readonly mappings: ReasonMappings;
  /** Undefined in a host that gives no facts: then only the household's reason is proposed. */
  readonly closureFacts: ClosureFactsPort | undefined;
  readonly logger: Logger;
}

/** Proposes reasons of a closing. Saves nothing. */
export class ClosureProposalService {
  readonly #parts: ClosureProposalParts;

  constructor(parts: ClosureProposalParts) {
    this.#parts = parts;
  }

  /**
   * What is proposed, from what is registered, what the host knows, and what has been chosen on the screen so far. The
   * reading is logged before the host is asked, and no transaction waits for the host.
   * @throws DomainError NOT_FOUND where the viewer reaches no such household
   */
  async propose(viewer: MunicipalViewer, request: ProposalRequest): Promise<ClosureProposal> {
    const situation = await this.#read(viewer, request);
    if (situation === undefined) throw noSuchClosing();
    const month = monthOfDate(request.closedOn);
    const list = this.#parts.codeLists.closureReasonsInForce(month);
    const mapping = list && this.#parts.mappings.inForce(list.id, month);
    const facts = mapping === undefined ? [] : await this.#facts(situation, request, mapping);
    return {
      ...proposeReasons({ list, mapping, situation, facts: facts ?? [] }, request),
      findings: applyRules(closureFactsRules, { answered: facts !== undefined }),
    };
  }

  #read(viewer: MunicipalViewer, request: ProposalRequest): Promise<ClosingSituation | undefined> {
    const { householdReference, closedOn, reason } = request;
    const subject = `household:${householdReference}` as const;
    return asViewer(this.#parts, viewer, async (client) => {
      const { access, audit } = this.#parts;
      const at = await selectHouseholdAtClosing(client, householdReference, closedOn);
      const reached = reaches({ access, operation: CLOSURE_PROPOSAL, viewer }, at, reason);
      const entry = reached
        ? {
            action: 'read closure proposal',
            subjects: subjectsOf(at.household, [at.applicant, at.coApplicant]),
            reason,
          }
        : { action: 'refused closure proposal' };
      await audit(client, entryBy(viewer, { ...entry, subject, details: { closedOn } }));
      return reached ? selectClosingSituation(client, at, closedOn) : undefined;
    });
  }

  /** Undefined where the host failed: a proposal is a help, and its failure stops nobody from closing. */
  async #facts(
    { household, applicant, coApplicant }: ClosingSituation,
    { closedOn }: ProposalRequest,
    { daysBefore, daysAfter }: ReasonMapping,
  ): Promise<readonly ClosureFact[] | undefined> {
    const { closureFacts, logger } = this.#parts;
    const personReferences = [applicant, coApplicant].filter((adult) => adult !== undefined);
    if (closureFacts === undefined || personReferences.length === 0) return [];
    try {
      return await knownFacts(closureFacts, {
        municipalityCode: household.municipalityCode,
        personReferences,
        from: addDays(closedOn, -daysBefore),
        to: addDays(closedOn, daysAfter),
      });
    } catch (failure) {
      logFailure(logger, 'closure-facts', failure);
      return undefined;
    }
  }
}
