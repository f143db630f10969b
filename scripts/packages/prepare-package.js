import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../install-missing.js';
import { BUNDLED_MIGRATIONS, LICENSE } from './packing-places.js';

// What npm calls before it packs the package it stands in: `dist` is compiled from nothing, so that no file of an
// older version goes along, and what lies elsewhere in the checkout is laid beside it.
const folder = process.cwd();
const { bundleDependencies = [], scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

rmSync(join(folder, 'dist'), { recursive: true, force: true });
run(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--build', folder]);
withoutStylesheets(join(folder, 'dist'));
if (scripts.build !== undefined)
  run('npm', ['run', 'build', '--silent', '--prefix', folder, '--', '--logLevel', 'warn']);

copyFileSync(join(ROOT, LICENSE), join(folder, LICENSE));
// npm packs a bundled dependency only where it lies inside the package, and a workspace lies beside it.
if (bundleDependencies.length > 0)
  cpSync(join(ROOT, 'migrations'), join(folder, BUNDLED_MIGRATIONS), { recursive: true });

/**
 * Declarations go on importing the stylesheets of their sources, which the build gathers into one: whoever compiles
 * against them has no such files.
 * @param {string} dist
 */
function withoutStylesheets(dist) {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(dist, name);
    const text = readFileSync(file, 'utf8');
    const without = text.replaceAll(/^import '[^']*\.css';\n/gm, '');
    if (without !== text) writeFileSync(file, without);
  }
}
