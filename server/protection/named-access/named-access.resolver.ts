import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import {
  EndProtectedPersonAccessInput,
  EndProtectedPersonAccessPayload,
  NameForProtectedPersonInput,
  NameForProtectedPersonPayload,
} from './named-access.graphql.js';
import {
  END_PROTECTED_PERSON_ACCESS,
  NAME_FOR_PROTECTED_PERSON,
  type NamedAccessAnswer,
  type NamedAccessService,
} from './named-access.service.js';

/** The mutations `nameForProtectedPerson` and `endProtectedPersonAccess`. */
@Resolver()
export class NamedAccessResolver {
  readonly #access: AccessService;
  readonly #service: NamedAccessService;

  constructor(access: AccessService, service: NamedAccessService) {
    this.#access = access;
    this.#service = service;
  }

  /** Names a user. */
  @Mutation(() => NameForProtectedPersonPayload, {
    description:
      'Lets one user open a person with a protected identity. For unit managers, for persons in their own households.',
  })
  async nameForProtectedPerson(
    @Arg('input', () => NameForProtectedPersonInput, { description: 'Who, for whom, and why.' })
    { idempotencyKey, ...input }: NameForProtectedPersonInput,
    @Ctx() context: RequestContext,
  ): Promise<NameForProtectedPersonPayload> {
    const viewer = this.#access.municipalViewerFor(NAME_FOR_PROTECTED_PERSON, context.request.identity);
    return payloadOf(await this.#service.change(viewer, idempotencyKey, { ...input, isOpen: true }));
  }

  /** Ends a user's access. */
  @Mutation(() => EndProtectedPersonAccessPayload, {
    description:
      "Ends a user's access to a person with a protected identity. For unit managers, for persons in their own households.",
  })
  async endProtectedPersonAccess(
    @Arg('input', () => EndProtectedPersonAccessInput, { description: 'Whose access, to whom, and why.' })
    { idempotencyKey, ...input }: EndProtectedPersonAccessInput,
    @Ctx() context: RequestContext,
  ): Promise<EndProtectedPersonAccessPayload> {
    const viewer = this.#access.municipalViewerFor(END_PROTECTED_PERSON_ACCESS, context.request.identity);
    return payloadOf(await this.#service.change(viewer, idempotencyKey, { ...input, isOpen: false }));
  }
}

function payloadOf({ outcome, access, findings }: NamedAccessAnswer): NameForProtectedPersonPayload {
  return { outcome, access, findings: findings.map(findingTypeOf) };
}
