import { join } from 'node:path';
import process from 'node:process';
import { installMissing, ROOT } from './install-missing.js';

installMissing();

// Not before there is anything installed.
const { createServer } = await import('vite');
const server = await createServer({ root: join(ROOT, 'client', 'stories') });
await server.listen(Number(process.argv[2] ?? 0) || undefined);
server.printUrls();
