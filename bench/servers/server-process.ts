import type { ServerOrder } from './server-side.js';
import { SERVERS } from './servers.js';

// A process of its own for each server. Started by `ServerSide`, and ended when that lets go of it.
process.on('message', ({ server, dataSet }: ServerOrder) => {
  SERVERS[server](dataSet).then(
    (port) => process.send?.(port),
    (failure: unknown) => {
      console.error(failure);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
