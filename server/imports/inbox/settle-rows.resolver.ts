import type { AccessService } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { RequestKey } from '../../requests/index.js';
import { importRowTypeOf } from './import-row.graphql-mapping.js';
import type { RowSettlement } from './judge-settlement.js';
import {
  type RowSettlementInput,
  SettleImportRowsInput,
  SettleImportRowsPayloadType,
} from './settle-rows.graphql.js';
import { SETTLE_IMPORT_ROWS } from './settle-rows.js';
import type { SettlementService } from './settlement.service.js';

/** The mutation `settleImportRows`. */
@Resolver()
export class SettleRowsResolver {
  readonly #access: AccessService;
  readonly #service: SettlementService;

  constructor(access: AccessService, service: SettlementService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction. */
  @Mutation(() => SettleImportRowsPayloadType, {
    description:
      "Settles rows of lists, one by one or many at once: accepted ones are registered as the labour-market unit's measures, whoever handed them in.",
  })
  async settleImportRows(
    @Arg('input', () => SettleImportRowsInput, { description: 'The decisions.' })
    { idempotencyKey, rows, reason }: SettleImportRowsInput,
    @Ctx() context: RequestContext,
  ): Promise<SettleImportRowsPayloadType> {
    const viewer = this.#access.municipalViewerFor(SETTLE_IMPORT_ROWS, context.request.identity);
    // The scalars have checked the form of keys and references.
    const settlements = { rows: rows.map(settlementOf), reason: reason ?? '' };
    const answer = await this.#service.settle(viewer, idempotencyKey as RequestKey, settlements);
    return {
      outcome: answer.outcome,
      results: answer.results.map(({ outcome, row, findings }) => ({
        outcome,
        row: importRowTypeOf(row, false),
        findings: findings.map(findingTypeOf),
      })),
      reportedMonths: answer.reportedMonths,
      findings: answer.findings.map(findingTypeOf),
    };
  }
}

function settlementOf(input: RowSettlementInput): RowSettlement {
  const { fileId, number, expectedVersion, action, personReference, code, otherText, days } = input;
  return {
    fileId,
    number,
    expectedVersion,
    action,
    personReference: (personReference ?? undefined) as PersonReference | undefined,
    code: code ?? undefined,
    otherText: otherText ?? undefined,
    days: days ?? undefined,
  };
}
