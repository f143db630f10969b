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
import {
  ImportFileIdScalar,
  ImportRowConnectionType,
  ImportRowStatusEnum,
  type ImportRowType,
  SettlementEnum,
} from './import-row.graphql.js';
import { importRowTypeOf } from './import-row.graphql-mapping.js';
import type { RowStatus, Settlement } from './import-row.js';
import { IMPORT_INBOX, type InboxService } from './inbox.service.js';

/** The query `importInbox`. */
@Resolver()
export class InboxResolver {
  readonly #access: AccessService;
  readonly #service: InboxService;

  constructor(access: AccessService, service: InboxService) {
    this.#access = access;
    this.#service = service;
  }

  /** Answers from one transaction, which also logs the reading. */
  @Query(() => ImportRowConnectionType, {
    description:
      'Rows of lists that have been handed in: for a labour-market officer those that the own units settle, for a provider those that it has handed in. A provider is told the same whether or not anybody knows the persons.',
  })
  async importInbox(
    @Arg('first', () => PageSizeScalar, { defaultValue: 50, description: 'Rows on the page, at most 100.' })
    first: number,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Go on after this cursor.' })
    after: string | null | undefined,
    @Arg('fileId', () => ImportFileIdScalar, { nullable: true, description: 'Rows of one list only.' })
    fileId: string | null | undefined,
    @Arg('status', () => ImportRowStatusEnum, { nullable: true, description: 'Rows with this status only.' })
    status: RowStatus | null | undefined,
    @Arg('settlement', () => SettlementEnum, {
      nullable: true,
      defaultValue: 'waiting',
      description: 'Rows that stand so; null for all. A provider always reads all.',
    })
    settlement: Settlement | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ImportRowType>> {
    const viewer = this.#access.municipalViewerFor(IMPORT_INBOX, context.request.identity);
    const rows = await this.#service.read(viewer, {
      fileId: fileId ?? undefined,
      status: status ?? undefined,
      settlement: settlement ?? undefined,
      after: after ? rowPlaceOf(after) : [0, 0],
      limit: first + 1,
    });
    const isProvider = viewer.role === 'externalProvider';
    return pageOf(
      rows,
      { first, isFirst: !after },
      {
        nodeOf: (row) => importRowTypeOf(row, isProvider),
        keyOf: ({ fileNumber, number }) => [fileNumber, number],
      },
    );
  }
}

function rowPlaceOf(cursor: string): [fileNumber: number, rowNumber: number] {
  const [fileNumber = 0, rowNumber = 0] = numbersOfCursor(cursor, 2);
  return [fileNumber, rowNumber];
}
