import type { GraphQLSchema } from 'graphql';
import { AccessService, policies } from './access/index.js';
import { auditLog } from './audit/index.js';
import { readCodeLists } from './codes/index.js';
import { schemaDocument } from './platform/graphql/index.js';
import { NODE_RANDOM } from './platform/index.js';
import { createPool } from './platform/postgres/index.js';
import { pluginSchema } from './plugin-schema.js';
import { reportDesk } from './report-desk.js';
import { readReportDefinitions } from './reporting/index.js';
import type { RequestParts } from './requests/index.js';
import { moduleSubgraphDocument } from './subgraph.js';

/** The text of `docs/schema.graphql`: sorted, described, and made without a database. */
export function printSchemaDocument(): string {
  return schemaDocument(schemaWithoutDatabase().schema);
}

/** The module as a subgraph of Apollo Federation, for composition; made without a database. */
export function printSubgraphDocument(): string {
  const { schema, requests } = schemaWithoutDatabase();
  return moduleSubgraphDocument(schema, requests);
}

function schemaWithoutDatabase(): { schema: GraphQLSchema; requests: RequestParts } {
  // A pool connects when it is first asked, and nobody asks this one.
  const pool = createPool('postgresql://localhost/avstamp', { name: 'schema' });
  const codeLists = readCodeLists();
  const requests: RequestParts = {
    pool,
    access: new AccessService(policies),
    audit: auditLog(undefined),
    clock: { now: () => new Date() },
    boardTopology: 'separateBoards',
    random: NODE_RANDOM,
  };
  const schema = pluginSchema({
    pools: { service: pool, national: pool },
    requests,
    codeLists,
    definitions: readReportDefinitions(codeLists),
    desk: reportDesk('reports'),
    closureFacts: undefined,
    logger: console,
    personDirectory: undefined,
    caseload: undefined,
  });
  return { schema, requests };
}
