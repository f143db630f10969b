import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.js';

/** The folder of the checkout. */
export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const PACKAGES = ['plugin-sdk', 'server', 'client', 'migrations'];
const SOURCES = [...PACKAGES, 'scripts', 'package.json', 'tsconfig.base.json', 'LICENSE'];

/**
 * Packs the published packages as `npm pack` does, in a copy of the checkout: packing compiles `dist` from nothing, and
 * other tests use the checkout's. Each package's `dist` holds a file of an older version when it begins.
 *
 * @param workshop an empty folder, for the copy
 * @param shelf an empty folder, for the tarballs
 * @returns path of each package's tarball
 */
export async function packPublished(
  workshop: string,
  shelf: string,
  published: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  await copySources(workshop);
  await linkModules(workshop);
  for (const name of published) {
    await mkdir(join(workshop, name, 'dist'));
    await writeFile(join(workshop, name, 'dist', 'left-over.js'), 'export {};\n');
  }
  const packed: Record<string, string> = {};
  for (const name of published) {
    const before = new Set(await readdir(shelf));
    await runTool('npm', ['pack', '--pack-destination', shelf], join(workshop, name));
    const [tarball = ''] = (await readdir(shelf)).filter((file) => !before.has(file));
    packed[name] = join(shelf, tarball);
  }
  return packed;
}

async function copySources(workshop: string): Promise<void> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...SOURCES];
  for (const file of (await runTool('git', list, CHECKOUT)).trim().split('\n')) {
    await mkdir(dirname(join(workshop, file)), { recursive: true });
    await cp(join(CHECKOUT, file), join(workshop, file));
  }
}

/** What is installed serves the copy too, but for the packages themselves: those are the copy's own. */
async function linkModules(workshop: string): Promise<void> {
  const installed = join(CHECKOUT, 'node_modules');
  const modules = join(workshop, 'node_modules');
  await mkdir(join(modules, '@avstamp'), { recursive: true });
  for (const name of await readdir(installed)) {
    if (name !== '@avstamp') await symlink(join(installed, name), join(modules, name), 'junction');
  }
  for (const name of PACKAGES)
    await symlink(join(workshop, name), join(modules, '@avstamp', name), 'junction');
}
