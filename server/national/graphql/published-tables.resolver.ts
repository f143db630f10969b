import type { Pool } from 'pg';
import { type CalendarMonth, DomainError } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  InputRefusal,
  PlainTextScalar,
  Query,
  Resolver,
} from '../../platform/graphql/index.js';
import { publishedNational } from '../publication/publish-national.service.js';
import { MONTHS_EXPECTED, MONTHS_LIMIT } from './months-limit.js';
import { PublishedNationalTablesType } from './published-tables.graphql.js';
import { publishedTablesTypeOf } from './published-tables.graphql-mapping.js';

/** The query `publishedNationalTables`. */
@Resolver()
export class PublishedTablesResolver {
  readonly #pool: Pool;

  /** @param pool logged in as `avstamp_national` */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Answers with what has been made public, as it was kept: nothing is counted. */
  @Query(() => PublishedNationalTablesType, {
    description: 'The latest version of the national tables that has been made public of just these months.',
  })
  async publishedNationalTables(
    @Arg('months', () => [CalendarMonthScalar], { description: 'The months, 1 to 36 of them.' })
    months: readonly CalendarMonth[],
    @Arg('definitionId', () => PlainTextScalar, {
      description: 'The report definition that the reports follow.',
    })
    definitionId: string,
  ): Promise<PublishedNationalTablesType> {
    if (months.length < 1 || months.length > MONTHS_LIMIT) throw new InputRefusal(MONTHS_EXPECTED);
    const publication = await publishedNational(this.#pool, definitionId, months);
    if (publication === undefined) throw new DomainError('NOT_FOUND', NOTHING_PUBLISHED);
    return publishedTablesTypeOf(publication);
  }
}

const NOTHING_PUBLISHED = {
  sv: 'Inget har publicerats för just de månaderna. Fråga efter andra månader eller vänta.',
  en: 'Nothing has been published of just these months. Ask for other months, or wait.',
};
