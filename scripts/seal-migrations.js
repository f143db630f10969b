import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install-missing.js';

// Fills in the checksums of migrations that have none yet. One that has been sealed is frozen: it may stand in
// somebody's database already.
const folder = join(ROOT, 'migrations');
const listFile = join(folder, 'migrations.json');
const list = JSON.parse(readFileSync(listFile, 'utf8'));

/** @param {string} file */
const checksum = (file) =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

let broken = 0;
for (const migration of list.migrations) {
  for (const [file, seal] of [
    [migration.up, 'upSha256'],
    [migration.down, 'downSha256'],
  ]) {
    migration[seal] ??= checksum(file);
    if (migration[seal] === checksum(file)) continue;
    console.error(`${file} has been merged and must not change: write a new migration instead`);
    broken += 1;
  }
}
if (broken === 0) writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`);
process.exit(broken === 0 ? 0 : 1);
