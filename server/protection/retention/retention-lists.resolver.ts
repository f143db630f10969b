import type { AccessService } from '../../access/index.js';
import {
  Arg,
  type Connection,
  Ctx,
  CursorScalar,
  numberedPlaceOf,
  PageSizeScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { RETENTION_PLANS, RETENTION_RECEIPTS, type RetentionService } from './retention.service.js';
import { RetentionPlanConnectionType, type RetentionPlanType } from './retention-plan.graphql.js';
import { RetentionReceiptConnectionType, type RetentionReceiptType } from './retention-receipt.graphql.js';

/** The queries `retentionPlans` and `retentionReceipts`. */
@Resolver()
export class RetentionListsResolver {
  readonly #access: AccessService;
  readonly #service: RetentionService;

  constructor(access: AccessService, service: RetentionService) {
    this.#access = access;
    this.#service = service;
  }

  /** A page of plans. */
  @Query(() => RetentionPlanConnectionType, {
    description:
      'The plans of what is to be deleted, newest first. For administrators, unit managers and auditors.',
  })
  async retentionPlans(
    @Arg('first', () => PageSizeScalar, { defaultValue: 20, description: 'How many plans, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RetentionPlanType>> {
    const viewer = this.#access.municipalViewerFor(RETENTION_PLANS, context.request.identity);
    const place = numberedPlaceOf(after);
    return page(await this.#service.plans(viewer, first, place), first, place);
  }

  /** A page of receipts. */
  @Query(() => RetentionReceiptConnectionType, {
    description: 'What has been deleted, newest first. For administrators, unit managers and auditors.',
  })
  async retentionReceipts(
    @Arg('first', () => PageSizeScalar, { defaultValue: 20, description: 'How many receipts, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RetentionReceiptType>> {
    const viewer = this.#access.municipalViewerFor(RETENTION_RECEIPTS, context.request.identity);
    const place = numberedPlaceOf(after);
    return page(await this.#service.receipts(viewer, first, place), first, place);
  }
}

function page<Node extends { readonly place: number }>(
  found: readonly Node[],
  first: number,
  after: number | undefined,
): Connection<Node> {
  const parts = { nodeOf: (node: Node) => node, keyOf: (node: Node) => [node.place] };
  return pageOf(found, { first, isFirst: after === undefined }, parts);
}
