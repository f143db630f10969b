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
import {
  AccessLogEntryConnectionType,
  type AccessLogEntryType,
  AccessLogFilterInput,
} from './access-log.graphql.js';
import type { AccessLogEntry, AccessLogFilter } from './access-log.js';
import { ACCESS_LOG, type AccessLogService } from './access-log.service.js';

/** The query `accessLog`. */
@Resolver()
export class AccessLogResolver {
  readonly #access: AccessService;
  readonly #service: AccessLogService;

  constructor(access: AccessService, service: AccessLogService) {
    this.#access = access;
    this.#service = service;
  }

  /** A page of the log. */
  @Query(() => AccessLogEntryConnectionType, {
    description:
      'The log over who did what to whose data, newest first. Auditors see all of it; unit managers what concerns their own households, without protected persons. Reading it is logged.',
  })
  async accessLog(
    @Arg('filter', () => AccessLogFilterInput, { nullable: true, description: 'What is looked for.' })
    filter: AccessLogFilterInput | null | undefined,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many entries, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessLogEntryType>> {
    const viewer = this.#access.municipalViewerFor(ACCESS_LOG, context.request.identity);
    const place = numberedPlaceOf(after);
    const entries = await this.#service.read(viewer, filterOf(filter), { first, after: place });
    return pageOf(
      entries,
      { first, isFirst: place === undefined },
      { nodeOf, keyOf: ({ number }) => [number] },
    );
  }
}

function filterOf(filter: AccessLogFilterInput | null | undefined): AccessLogFilter {
  return {
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
    actor: filter?.actor ?? undefined,
    action: filter?.action ?? undefined,
    personReference: filter?.personReference ?? undefined,
    householdReference: filter?.householdReference ?? undefined,
  };
}

function nodeOf({ occurredAt, actor, role, action, subjects, reason }: AccessLogEntry): AccessLogEntryType {
  return { occurredAt, actor, role, action, subjects, reason: reason === '' ? null : reason };
}
