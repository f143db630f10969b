import process from 'node:process';
import { createServerPlugin, openDatabase } from '@avstamp/server';
import express from 'express';
import { createHost } from './host.js';

const FOLDER = '.avstamp';
const PORT = Number(process.env.PORT ?? 3000);

const database = await openDatabase({
  folder: FOLDER,
  environment: process.env,
  report: ({ en }) => console.error(en),
});
const avstamp = await createServerPlugin(createHost({ databaseUrls: database.urls, folder: FOLDER }));

const app = express();
app.use('/avstamp', avstamp.handler);
app.get('/', (_request, response) => response.type('text').send('Avstamp answers below /avstamp.\n'));
const server = app.listen(PORT, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    server.close();
    server.closeAllConnections();
    await avstamp.stop();
    await database.close();
  });
}
