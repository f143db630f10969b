import './promise-with-resolvers.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { withClient } from '#product/measured';
import { SHEET_VIEWS } from './sheet-views.sql.js';
import type { StartServer } from './start-server.js';

/** PostGraphile 5 as its own pages set it up, as a superuser: no access control, no row-level security, no log. */
export const postgraphileServer: StartServer = async ({ urls }) => {
  await withClient(urls.admin, (client) => client.query(SHEET_VIEWS));
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({ connectionString: urls.admin, schemas: ['sheet'], poolConfig: { max: 10 } }),
    ],
    grafserv: { watch: false, graphiql: false, websockets: false, graphqlPath: '/graphql' },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
