import type { AccessService } from '../access/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  Ctx,
  CursorScalar,
  Mutation,
  PageSizeScalar,
  pageOf,
  placeOf,
  Query,
  type RequestContext,
  Resolver,
} from '../platform/graphql/index.js';
import {
  LocalSynonymConnectionType,
  OutsideReasonType,
  RemoveLocalSynonymInputType,
  RemoveLocalSynonymPayloadType,
  SaveLocalSynonymInputType,
  SaveLocalSynonymPayloadType,
} from './local-synonym.graphql.js';
import { payloadOf, synonymChangeOf, synonymTypeOf } from './local-synonym.graphql-mapping.js';
import type { LocalSynonymService } from './local-synonym.service.js';

/** The queries and mutations on a municipality's own words. */
@Resolver()
export class LocalSynonymResolver {
  readonly #access: AccessService;
  readonly #service: LocalSynonymService;

  constructor(access: AccessService, service: LocalSynonymService) {
    this.#access = access;
    this.#service = service;
  }

  /** A page in the order of the words. */
  @Query(() => LocalSynonymConnectionType, {
    description: "The municipality's own words for measures, in the order of the words.",
  })
  async localSynonyms(
    @Arg('month', () => CalendarMonthScalar, { description: 'A month in which the code list is in force.' })
    month: CalendarMonth,
    @Arg('first', () => PageSizeScalar, { description: 'How many, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Where an earlier page ended.' })
    after: string | null,
    @Ctx() { request }: RequestContext,
  ): Promise<LocalSynonymConnectionType> {
    const viewer = this.#access.municipalViewerFor('Query.localSynonyms', request.identity);
    const [place = ''] = after === null || after === undefined ? [] : placeOf(after, 1);
    const found = await this.#service.page(viewer, month, { first: first + 1, after: String(place) });
    const page = { first, isFirst: place === '' };
    return pageOf(found, page, { nodeOf: synonymTypeOf, keyOf: ({ phrase }) => [phrase] });
  }

  /** Answers from the lexicon. */
  @Query(() => [OutsideReasonType], {
    description: "Why something may be outside the model, for saveLocalSynonym's outsideReason; at most 100.",
  })
  outsideReasons(
    @Arg('month', () => CalendarMonthScalar, { description: 'A month in which the code list is in force.' })
    month: CalendarMonth,
  ): readonly OutsideReasonType[] {
    return this.#service.outsideReasons(month);
  }

  /** Carried out once for each key. */
  @Mutation(() => SaveLocalSynonymPayloadType, {
    description:
      "Says what a word means in the municipality. The adviser asks the municipality's words first.",
  })
  async saveLocalSynonym(
    @Arg('input', () => SaveLocalSynonymInputType, { description: 'The word and what it means.' })
    input: SaveLocalSynonymInputType,
    @Ctx() { request }: RequestContext,
  ): Promise<SaveLocalSynonymPayloadType> {
    const viewer = this.#access.municipalViewerFor('Mutation.saveLocalSynonym', request.identity);
    const { code = null, outsideReason = null } = input;
    return payloadOf(await this.#service.save(viewer, synonymChangeOf(input), { code, outsideReason }));
  }

  /** Carried out once for each key. */
  @Mutation(() => RemoveLocalSynonymPayloadType, {
    description: "Takes one of the municipality's words away.",
  })
  async removeLocalSynonym(
    @Arg('input', () => RemoveLocalSynonymInputType, { description: 'The word.' })
    input: RemoveLocalSynonymInputType,
    @Ctx() { request }: RequestContext,
  ): Promise<RemoveLocalSynonymPayloadType> {
    const viewer = this.#access.municipalViewerFor('Mutation.removeLocalSynonym', request.identity);
    return payloadOf(await this.#service.remove(viewer, synonymChangeOf(input)));
  }
}
