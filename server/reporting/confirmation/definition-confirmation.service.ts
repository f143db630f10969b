import type { MunicipalViewer } from '../../access/index.js';
import type { CodeLists } from '../../codes/index.js';
import { applyRules, blocks, type ChangeOutcome, DomainError, type Finding } from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import { namedCodeLists } from '../definitions/named-code-lists.js';
import { NO_SUCH_DEFINITION } from '../definitions/no-such-definition.text.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { ReportDefinitions } from '../definitions/report-definitions.js';
import { definitionChangeRules } from './definition-change.rules.js';
import { type StatedDefinition, statedDefinition } from './definition-confirmation.js';
import { selectConfirmation, upsertConfirmation } from './definition-confirmation.repository.js';
import { definitionHash } from './definition-hash.js';

export const REPORT_DEFINITIONS = 'Query.reportDefinitions';
export const CONFIRM_DEFINITION = 'Mutation.confirmDefinition';
export const WITHDRAW_CONFIRMATION = 'Mutation.withdrawDefinitionConfirmation';

/** Which definition is confirmed or no longer confirmed, why, and what it is based on. */
export interface ConfirmationRequest {
  readonly definitionId: string;
  /** The hash that was read with the definition. */
  readonly hash: string;
  readonly reason: string;
  /** 0 where nobody has said anything of the definition yet. */
  readonly expectedVersion: number;
}

/** What became of a request, with the definition as it is now. */
export interface ConfirmationAnswer {
  readonly outcome: ChangeOutcome;
  readonly definition: StatedDefinition;
  readonly findings: readonly Finding[];
}

/** Which report definitions there are, and which of them the municipality has confirmed. */
export class DefinitionConfirmationService {
  readonly #parts: RequestParts;
  readonly #definitions: ReportDefinitions;
  readonly #codeLists: CodeLists;

  constructor(parts: RequestParts, definitions: ReportDefinitions, codeLists: CodeLists) {
    this.#parts = parts;
    this.#definitions = definitions;
    this.#codeLists = codeLists;
  }

  /** All definitions, the earliest first. */
  list(viewer: MunicipalViewer): Promise<readonly StatedDefinition[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const stated: StatedDefinition[] = [];
      for (const definition of this.#definitions.all) {
        const hash = this.#hashOf(definition);
        const confirmation = await selectConfirmation(client, viewer, { definitionId: definition.id, hash });
        stated.push(statedDefinition(definition, hash, confirmation));
      }
      return stated;
    });
  }

  /** Confirms what a definition assumes. @throws DomainError NOT_FOUND, CONFLICT as `carryOutOnce` */
  confirm(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: ConfirmationRequest,
  ): Promise<ConfirmationAnswer> {
    return this.#change(CONFIRM_DEFINITION, true, viewer, key, request);
  }

  /** Takes a confirmation back. @throws DomainError NOT_FOUND, CONFLICT as `carryOutOnce` */
  withdraw(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: ConfirmationRequest,
  ): Promise<ConfirmationAnswer> {
    return this.#change(WITHDRAW_CONFIRMATION, false, viewer, key, request);
  }

  #change(
    operation: string,
    confirmed: boolean,
    viewer: MunicipalViewer,
    key: RequestKey,
    request: ConfirmationRequest,
  ): Promise<ConfirmationAnswer> {
    const { definitionId, reason, expectedVersion } = request;
    const definition = this.#definitions.withId(definitionId);
    if (definition === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_DEFINITION);
    const hash = this.#hashOf(definition);
    return carryOutOnce(this.#parts, viewer, { operation, key, request }, async (client) => {
      await lockSubjects(client, viewer, [`definition ${definitionId}`]);
      const named = { definitionId, hash };
      const before = await selectConfirmation(client, viewer, named);
      const answer = (outcome: ChangeOutcome, confirmation = before, findings: readonly Finding[] = []) => ({
        outcome,
        definition: statedDefinition(definition, hash, confirmation),
        findings,
      });
      const facts = { assumes: definition.confirmation !== undefined, sameHash: hash === request.hash };
      const findings = applyRules(definitionChangeRules, facts);
      if (blocks(findings)) return answer('refused', before, findings);
      if ((before?.version ?? 0) !== expectedVersion) return answer('conflict');
      if ((before?.confirmed ?? false) === confirmed) return answer('unchanged');
      await upsertConfirmation(client, viewer, named, { confirmed, reason });
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: confirmed ? 'confirmed definition' : 'withdrew confirmation of definition',
        subject: `definition:${definitionId}`,
        reason,
        details: { hash },
      });
      return answer('saved', await selectConfirmation(client, viewer, named));
    });
  }

  #hashOf(definition: ReportDefinition): string {
    return definitionHash(definition, namedCodeLists(definition, this.#codeLists));
  }
}
