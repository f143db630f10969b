import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, installMissing, ROOT } from './install-missing.js';

installMissing();
build();

const demo = spawn(process.execPath, [join(ROOT, 'demo', 'dist', 'start.js'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
// The demo stops by itself, in its own order; this process only waits for it.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => demo.kill(signal));
}
demo.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
