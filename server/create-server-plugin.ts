import { dirname, join } from 'node:path';
import {
  CONTRACT_VERSION,
  definePlugin,
  type HostContract,
  type ModuleContract,
  type Plugin,
  REQUEST_ROLES,
  type RequestRole,
} from '@avstamp/plugin-sdk';
import type { Pool } from 'pg';
import { AccessService, everyPolicy } from './access/index.js';
import { municipalAdviser } from './adviser/index.js';
import { auditLog } from './audit/index.js';
import { readCodeLists } from './codes/index.js';
import { guardHostOfRequests } from './guard-host-of-requests.js';
import { listUploads, receptionFolder } from './imports/import-upload.js';
import { ImportService, readListWords } from './imports/index.js';
import { mergedSchema, refuseCollisions } from './merged-schema.js';
import { moduleHealth } from './module-health.js';
import { moduleJobs } from './module-jobs.js';
import { ownDocuments } from './own-documents.js';
import { measuredSchema, type RequestContext, startGraphqlServer } from './platform/graphql/index.js';
import {
  downloadEndpoint,
  fileEndpoint,
  graphqlEndpoint,
  moduleHandler,
  removeForgotten,
} from './platform/http/index.js';
import { createPool, migrationListFile } from './platform/postgres/index.js';
import { pluginSchema } from './plugin-schema.js';
import { reportDesk } from './report-desk.js';
import { DOWNLOAD_PATH, readReportDefinitions } from './reporting/index.js';
import { reportDownloads } from './reporting/life-cycle/download/report-downloads.js';
import { receiptUploads } from './reporting/life-cycle/receipt/receipt-upload.js';
import { startSubgraph } from './start-subgraph.js';

/** Longest that a statement of a request may take, in milliseconds. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** Avstamp's server side, as it declares itself to hosts. */
export const serverPlugin: Plugin = definePlugin('avstamp', createModule);

/** Starts the module in a host. @throws ContractBroken where the host lacks something, before anything is started */
export function createServerPlugin(host: HostContract): Promise<ModuleContract> {
  return serverPlugin.start(host);
}

/** The one place where capabilities and frameworks meet. */
async function createModule(given: HostContract): Promise<ModuleContract> {
  const guarded = guardHostOfRequests(given);
  const { host, watch, measurement } = guarded;
  const pool = (role: RequestRole): Pool =>
    createPool(host.databaseUrls[role], { name: role, statementTimeout: STATEMENT_TIMEOUT_MS });
  const pools = { service: pool('service'), national: pool('national') };
  const codeLists = readCodeLists();
  const definitions = readReportDefinitions(codeLists);
  const { jobs, events, stop: stopJobs } = moduleJobs(guarded, codeLists, definitions);
  const access = new AccessService(everyPolicy);
  const requests = {
    pool: pools.service,
    access,
    audit: auditLog(host.auditSink),
    clock: host.clock,
    random: host.random,
    boardTopology: host.boardTopology ?? 'separateBoards',
  };
  const { personDirectory, closureFacts, logger, caseload } = host;
  const desk = reportDesk(join(host.fileStore.folder, 'reports'), host);
  const lifeCycle = { ...requests, ...desk, codeLists, definitions, logger };
  const plainSchema = pluginSchema({
    pools,
    requests,
    codeLists,
    definitions,
    desk,
    closureFacts,
    logger,
    personDirectory,
    caseload,
  });
  refuseCollisions(plainSchema, host);
  const watched = REQUEST_ROLES.map((role) => measurement.watchPool(role, pools[role]));
  const schema = host.metrics === undefined ? plainSchema : measuredSchema(plainSchema, measurement);
  const imports = new ImportService({
    ...requests,
    codeLists,
    listWords: readListWords(),
    adviser: (client) => municipalAdviser(client, codeLists),
    personDirectory,
  });
  const trusted = ownDocuments();
  const reception = receptionFolder(host.fileStore.folder);
  await removeForgotten(reception);
  const server = await startGraphqlServer({
    schema,
    logger: host.logger,
    introspection: host.introspection ?? false,
    trustedDocuments: trusted,
  });
  const contextOf = async (headers: Parameters<ModuleContract['contextOf']>[0]): Promise<RequestContext> => ({
    request: { identity: await host.identity.identify(headers) },
  });
  const subgraph = await startSubgraph(schema, host, requests, contextOf);
  const merged = mergedSchema(schema, host, { trusted, contextOf });
  const health = moduleHealth(pools, watch);
  return {
    contractVersion: CONTRACT_VERSION,
    schema,
    get mergeable() {
      return merged.mergeable;
    },
    mergedSchema: merged.mergedSchema,
    contextOf,
    migrations: { folder: dirname(migrationListFile()) },
    jobs,
    ...(events === undefined ? {} : { events }),
    health,
    handler: moduleHandler({
      graphql: graphqlEndpoint(server, { trusted, trustedOnly: host.documents === 'trustedOnly' }, contextOf),
      further: new Map([
        ...subgraph.endpoints,
        ['/import', fileEndpoint(listUploads({ host, access, service: imports }))],
        [
          '/report-receipt',
          fileEndpoint(receiptUploads({ identity: host.identity, folder: reception }, lifeCycle)),
        ],
        [DOWNLOAD_PATH, downloadEndpoint(reportDownloads(host, lifeCycle))],
      ]),
      health,
      logger: host.logger,
      mountPath: desk.mountPath,
    }),
    stop: async () => {
      await Promise.all([server.stop(), subgraph.stop()]);
      for (const unwatch of watched) unwatch();
      await Promise.all([pools.service.end(), pools.national.end(), stopJobs()]);
    },
  };
}
