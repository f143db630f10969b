import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';

/** The version of the package that this program belongs to, such as `1.2.3`. */
export function moduleVersion(): string {
  const path = join(packageFolder(import.meta.url), 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
}
