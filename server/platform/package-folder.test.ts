import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packageFolder } from './package-folder.js';

test('a module finds the folder of its package, however deep it lies', async () => {
  const description = JSON.parse(
    await readFile(join(packageFolder(import.meta.url), 'package.json'), 'utf8'),
  );
  expect(description.name).toBe('@avstamp/server');
});

test('a module outside every package is told so', () => {
  expect(() => packageFolder(pathToFileURL('/module.js').href)).toThrow(RangeError);
});
