import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';
import { ROOT } from './install-missing.js';

const CLIENT = join(ROOT, 'client');
const KIB = 1024;
/** What a host's page may grow by, in KiB after gzip, without the peers that the host has already. */
const LIMITS = { all: 90, alone: 60 };

const published = await loadConfigFromFile(
  { command: 'build', mode: 'production' },
  join(CLIENT, 'vite.config.ts'),
);
const { resolve = {}, build: { rolldownOptions: { external } = {} } = {} } = published?.config ?? {};
const widgets = readdirSync(CLIENT).filter((name) => existsSync(widgetFile(name)));
const whole = {
  index: join(CLIENT, 'index.ts'),
  elements: join(CLIENT, 'elements/index.ts'),
  frame: join(CLIENT, 'frame/index.ts'),
};
const weighed = [
  { name: 'all widgets, in all forms', limit: LIMITS.all, ...(await weigh(whole)) },
  ...(await Promise.all(
    widgets.map(async (name) => ({
      name,
      limit: LIMITS.alone,
      ...(await weigh({ provider: join(CLIENT, 'host/avstamp-provider.tsx'), [name]: widgetFile(name) })),
    })),
  )),
];

for (const { name, limit, kib } of weighed) {
  console.log(`${kib.toFixed(1).padStart(6)} KiB of at most ${limit}  ${name}`);
}
const strange = [...new Set(weighed.flatMap(({ foreign }) => foreign))];
for (const module of strange) console.error(`bundled, and not the client's own: ${module}`);
const isTooHeavy = weighed.some(({ kib, limit }) => kib > limit);
process.exit(isTooHeavy || strange.length > 0 ? 1 : 0);

/** @param {string} name */
function widgetFile(name) {
  return join(CLIENT, name, `${name}.widget.tsx`);
}

/**
 * What entries come to, minified and gzipped, and what in them is neither the client's nor the contract's.
 * @param {Record<string, string>} input
 */
async function weigh(input) {
  const built = await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    resolve,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input, ...(external ? { external } : {}), preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk');
  const own = [CLIENT, join(ROOT, 'plugin-sdk')];
  return {
    kib: chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / KIB,
    foreign: chunks
      .flatMap(({ moduleIds }) => moduleIds)
      .filter((id) => !id.startsWith('\0') && !own.some((folder) => id.startsWith(folder))),
  };
}
