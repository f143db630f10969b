import type { AccessService } from '../../../access/index.js';
import { DomainError } from '../../../kernel/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Int,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
} from '../../../platform/graphql/index.js';
import {
  START_YEAR_FILE,
  YEAR_FILE,
  type YearNow,
  type YearRequestService,
} from '../year-request.service.js';
import { StartYearFileInput, StartYearFilePayload, YearFileType } from './year-file.graphql.js';

/** The query `yearFile` and the mutation `startYearFile`. */
@Resolver()
export class YearFileResolver {
  readonly #access: AccessService;
  readonly #service: YearRequestService;

  constructor(access: AccessService, service: YearRequestService) {
    this.#access = access;
    this.#service = service;
  }

  /** The year. */
  @Query(() => YearFileType, {
    description:
      'How the year file of a year stands: its months, when it is due, and in what it departs from the sum of twelve submitted months. For reporters.',
  })
  async yearFile(
    @Arg('year', () => Int, { description: 'The reporting year, for instance 2013.' }) year: number,
    @Ctx() { request }: RequestContext,
  ): Promise<YearFileType> {
    const viewer = this.#access.municipalViewerFor(YEAR_FILE, request.identity);
    return yearTypeOf(await this.#service.read(viewer, inReach(year)));
  }

  /** Carried out once for each key. */
  @Mutation(() => StartYearFilePayload, {
    description:
      'Asks for the year file to be written from the months as they were submitted, also where some are missing. For reporters; logged.',
  })
  async startYearFile(
    @Arg('input', () => StartYearFileInput, { description: 'Which year.' })
    { idempotencyKey, year }: StartYearFileInput,
    @Ctx() { request }: RequestContext,
  ): Promise<StartYearFilePayload> {
    const viewer = this.#access.municipalViewerFor(START_YEAR_FILE, request.identity);
    const answer = await this.#service.start(viewer, idempotencyKey, inReach(year));
    return { outcome: answer.outcome, yearFile: yearTypeOf(answer.year), findings: [] };
  }
}

/** A year that no month is written in is one that there is no definition for. */
function inReach(year: number): number {
  if (year >= 2000 && year <= 2199) return year;
  throw new DomainError('NOT_FOUND', {
    sv: 'Det finns inget sådant rapportår. Välj ett år mellan 2000 och 2199.',
    en: 'There is no such reporting year. Choose one between 2000 and 2199.',
  });
}

function yearTypeOf({ findings, file, ...year }: YearNow): YearFileType {
  return {
    ...year,
    deviations: findings.map(findingTypeOf),
    file: file && {
      ...file,
      households: file.counts?.['measureRows'] ?? null,
      closures: file.counts?.['closureRows'] ?? null,
      deviations: file.findings.map(findingTypeOf),
    },
  };
}
