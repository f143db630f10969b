import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package that a module belongs to: the nearest one upwards with a `package.json`. Files that
 * are read at run time are found from here, so that the same code works from source and from `dist`.
 *
 * @param moduleUrl the module's `import.meta.url`
 * @throws RangeError where no folder upwards holds a `package.json`
 */
export function packageFolder(moduleUrl: string): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new RangeError('the module belongs to no package');
    folder = parent;
  }
  return folder;
}
