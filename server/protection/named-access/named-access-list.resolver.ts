import type { AccessService } from '../../access/index.js';
import type { PersonReference } from '../../kernel/index.js';
import {
  Arg,
  type Connection,
  Ctx,
  CursorScalar,
  PageSizeScalar,
  PersonReferenceScalar,
  pageOf,
  placeOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { NamedAccessConnectionType, type NamedAccessType } from './named-access.graphql.js';
import type { NamedAccess } from './named-access.js';
import { type NamedAccessService, PROTECTED_PERSON_ACCESSES } from './named-access.service.js';

/** The query `protectedPersonAccesses`. */
@Resolver()
export class NamedAccessListResolver {
  readonly #access: AccessService;
  readonly #service: NamedAccessService;

  constructor(access: AccessService, service: NamedAccessService) {
    this.#access = access;
    this.#service = service;
  }

  /** A page of who has been named. */
  @Query(() => NamedAccessConnectionType, {
    description:
      'Who has been named to open a person with a protected identity, ended accesses included. For unit managers, for persons in their own households; logged.',
  })
  async protectedPersonAccesses(
    @Arg('personReference', () => PersonReferenceScalar, { description: 'The person.' })
    reference: PersonReference,
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'How many users, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where the page before ended.' })
    cursor: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<NamedAccessType>> {
    const viewer = this.#access.municipalViewerFor(PROTECTED_PERSON_ACCESSES, context.request.identity);
    const after = cursor === null || cursor === undefined ? undefined : String(placeOf(cursor, 1)[0]);
    const found = await this.#service.list(viewer, reference, { first, after });
    const parts = { nodeOf: (access: NamedAccess) => access, keyOf: ({ subject }: NamedAccess) => [subject] };
    return pageOf(found, { first, isFirst: after === undefined }, parts);
  }
}
