import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, installMissing, ROOT } from './install-missing.js';

installMissing();
build();
// Not before there is anything installed: finding it takes a package.
const { installChromium } = await import('./browser/install-chromium.js');
const chromium = installChromium();

const folder = mkdtempSync(join(tmpdir(), 'avstamp-test-'));
const counts = join(folder, 'counts.json');
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counts}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, AVSTAMP_CHROMIUM: chromium } },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(counts, 'utf8'));
rmSync(folder, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status ?? 1);
