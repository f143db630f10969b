import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiReport } from '../../scripts/api-report/api-report.js';
import { entryPoints } from '../../scripts/api-report/entry-points.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

const DECLARATIONS = `/** What is due in a month. */
export interface Deadline { readonly day: number }
export type Told = Deadline | Untold;
/** When it is due. @param month \`YYYY-MM\` */
export declare function deadlineOf(month: string): Deadline;
interface Untold { readonly nothing: true }
export {};
`;
const DESCRIPTION = {
  name: '@invented/parts',
  version: '1.0.0',
  type: 'module',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './other/door': { types: './dist/other.d.ts', default: './dist/other.js' },
    './style.css': { types: './style.css.d.ts', default: './dist/style.css' },
    './package.json': './package.json',
  },
};

let root: TemporaryFolder;
beforeEach(async () => {
  root = await temporaryFolder();
  await mkdir(join(root.path, 'parts', 'dist'), { recursive: true });
  await writeFile(join(root.path, 'parts', 'package.json'), JSON.stringify(DESCRIPTION));
  await writeFile(join(root.path, 'parts', 'dist', 'index.d.ts'), DECLARATIONS);
});
afterEach(() => root.remove());

describe('the report of what a package exports', () => {
  it('is written for each door through which there is something to call', () => {
    expect(entryPoints(root.path, 'parts')).toEqual([
      { folder: 'parts', name: 'parts', declarations: './dist/index.d.ts' },
      { folder: 'parts', name: 'parts-other-door', declarations: './dist/other.d.ts' },
    ]);
  });

  it('holds every exported symbol, and what is met without being exported', () => {
    const { text } = apiReport(root.path, {
      folder: 'parts',
      name: 'parts',
      declarations: './dist/index.d.ts',
    });
    expect(text).toContain('export function deadlineOf(month: string): Deadline;');
    expect(text).toContain('The symbol "Untold" needs to be exported');
  });

  it('tells which exported symbols do not say what they are', () => {
    const { undocumented } = apiReport(root.path, {
      folder: 'parts',
      name: 'parts',
      declarations: './dist/index.d.ts',
    });
    expect(undocumented).toEqual(['export type Told = Deadline | Untold;']);
  });
});
