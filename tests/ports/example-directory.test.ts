import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HouseholdDirectory } from '@avstamp/plugin-sdk';
import { expect, it } from 'vitest';
import { query } from '../support/query.js';
import { startPlugin } from '../support/running-plugin.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const PAGE = new URL('../../docs/ports.md', import.meta.url);
const EXAMPLE = /```js\n(householdDirectory: \{.*?\n\})\n```/s;
const SYSTEM = `const yourDatabase = { async *assistance({ month }) {
  yield [
    { household: 'H-1', unit: 'Norr', month, children: 1,
      adults: [{ id: 'P-1', isProtected: false }, { id: 'P-2', isProtected: true }] },
    { household: 'H-2', unit: 'Syd', month, children: 0, adults: [{ id: 'P-3', isProtected: false }] },
  ];
} };`;

it('the example of a household directory runs as it stands, and is taken over', async () => {
  const [, example = ''] = EXAMPLE.exec(await readFile(PAGE, 'utf8')) ?? [];
  const folder = await temporaryFolder();
  const file = join(folder.path, 'host.mjs');
  await writeFile(file, `${SYSTEM}\nexport const host = { ${example} };\n`);
  const { host }: { host: { householdDirectory: HouseholdDirectory } } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  const plugin = await startPlugin({ ...host, fileStore: { folder: folder.path } }, { withJobs: true });
  await plugin.runJob('avstamp-take-over', { month: '2013-03' });
  const taken =
    'select household_ref, applicant_ref, co_applicant_ref from avstamp.assistance_month order by 1';
  expect(await query(plugin.database.urls.admin, taken)).toEqual([
    { household_ref: 'H-1', applicant_ref: 'P-1', co_applicant_ref: 'P-2' },
    { household_ref: 'H-2', applicant_ref: 'P-3', co_applicant_ref: null },
  ]);
  await plugin.stop();
  await folder.remove();
});
