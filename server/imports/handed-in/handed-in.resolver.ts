import type { AccessService } from '../../access/index.js';
import {
  Arg,
  type Connection,
  Ctx,
  CursorScalar,
  PageSizeScalar,
  pageOf,
  Query,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import { numbersOfCursor } from '../cursor-numbers.js';
import { providerOf } from '../inbox/row-owner.js';
import { type HandedInService, IMPORT_FILES } from './handed-in.service.js';
import { ImportFileConnectionType, type ImportFileType } from './import-file.graphql.js';
import type { ImportFile } from './import-file.js';

/** The query `importFiles`. */
@Resolver()
export class HandedInResolver {
  readonly #access: AccessService;
  readonly #service: HandedInService;

  constructor(access: AccessService, service: HandedInService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction, which also logs the reading. */
  @Query(() => ImportFileConnectionType, {
    description:
      'Lists that have been handed in, the newest first: for a labour-market officer those that the own units settle, for a provider those that it has handed in.',
  })
  async importFiles(
    @Arg('first', () => PageSizeScalar, { defaultValue: 20, description: 'Lists on the page, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Go on after this cursor.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ImportFileType>> {
    const viewer = this.#access.municipalViewerFor(IMPORT_FILES, context.request.identity);
    const [before] = after ? numbersOfCursor(after, 1) : [];
    const files = await this.#service.read(viewer, { before, limit: first + 1 });
    return pageOf(
      files,
      { first, isFirst: !after },
      { nodeOf: importFileTypeOf, keyOf: ({ fileNumber }) => [fileNumber] },
    );
  }
}

/** Shows a list. Each field is named: nothing gets out by itself. */
function importFileTypeOf(file: ImportFile): ImportFileType {
  return {
    id: file.id,
    fileName: file.fileName,
    unit: file.unit,
    provider: providerOf(file) ?? null,
    handedInAt: file.handedInAt.toISOString(),
    sourceRows: file.sourceRows,
    waiting: file.waiting,
    statuses: file.statuses.map(({ status, count }) => ({ status, count })),
  };
}
