import type { Pool } from 'pg';
import type { CodeLists } from '../../codes/index.js';
import { type CalendarMonth, DomainError } from '../../kernel/index.js';
import {
  Arg,
  CalendarMonthScalar,
  InputRefusal,
  PlainTextScalar,
  Query,
  Resolver,
} from '../../platform/graphql/index.js';
import type { ReportDefinitions } from '../../reporting/index.js';
import { compileNationalTables } from '../national.service.js';
import type { NationalDefinition } from '../national-definition.js';
import type { NationalTables } from '../national-tables.js';
import { MONTHS_EXPECTED, MONTHS_LIMIT } from './months-limit.js';
import { NationalTablesType } from './national-tables.graphql.js';

/** The query `nationalTables`. */
@Resolver()
export class NationalTablesResolver {
  readonly #pool: Pool;
  readonly #definitions: ReportDefinitions;
  readonly #codeLists: CodeLists;

  /** @param pool logged in as `avstamp_national` */
  constructor(pool: Pool, definitions: ReportDefinitions, codeLists: CodeLists) {
    this.#pool = pool;
    this.#definitions = definitions;
    this.#codeLists = codeLists;
  }

  /** Answers from the counts that the reports carry: no person and no row is read. */
  @Query(() => NationalTablesType, {
    description:
      'The national tables of one month or more as they were counted. For the national role only: small counts stand in them; `publishedNationalTables` is for everybody.',
  })
  async nationalTables(
    @Arg('months', () => [CalendarMonthScalar], { description: 'The months, 1 to 36 of them.' })
    months: readonly CalendarMonth[],
    @Arg('definitionId', () => PlainTextScalar, {
      description: 'The report definition that the reports follow.',
    })
    definitionId: string,
  ): Promise<NationalTablesType> {
    if (months.length < 1 || months.length > MONTHS_LIMIT) throw new InputRefusal(MONTHS_EXPECTED);
    const definition = this.#definition(definitionId);
    return nationalTablesTypeOf(await compileNationalTables(this.#pool, { definition, months }));
  }

  #definition(id: string): NationalDefinition {
    const definition = this.#definitions.withId(id);
    if (definition === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_DEFINITION);
    return {
      id,
      measures: this.#codeLists.measures(definition.codeLists.measures),
      closureReasons: this.#codeLists.closureReasons(definition.codeLists.closureReasons),
    };
  }
}

// The parts are plain values already, and the types of the API pick what they name of them.
function nationalTablesTypeOf(tables: NationalTables): NationalTablesType {
  const { definitionId, months, reviewedForDisclosure, contributions, measures, closures, participation } =
    tables;
  return {
    definitionId,
    months,
    reviewedForDisclosure,
    contributions,
    measures,
    closures,
    persons: tables.persons.total,
    volumes: tables.volumes.rows,
    participation,
  };
}

const NO_SUCH_DEFINITION = {
  sv: 'Rapportdefinitionen finns inte. Kontrollera dess id.',
  en: 'The report definition does not exist. Check its id.',
};
