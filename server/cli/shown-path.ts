import { isAbsolute, relative, resolve } from 'node:path';

/** A path as a person would write it: from the working folder where it lies below that, else in full. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') || isAbsolute(below) ? resolve(path) : below;
}
