import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ROOT } from './install-missing.js';

const { options, ...rules } = JSON.parse(readFileSync(join(ROOT, 'dependency-cruiser.json'), 'utf8'));
const folders = ['plugin-sdk', 'server', 'client', 'adapters', 'demo', 'bench'];
const { output } = await cruise(folders, { ...options, ruleSet: rules, validate: true, baseDir: ROOT });
if (typeof output === 'string')
  throw new Error('dependency-cruiser gave a text where a result was asked for');

for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);

// A cruiser that cannot read the sources sees no arrows and finds nothing wrong: count what it has seen.
const seen = new Set(output.modules.map(({ source }) => source));
const sources = execFileSync('git', ['ls-files', ...folders.map((folder) => `${folder}/**/*.ts`)], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.config.ts'));
const unseen = sources.filter((file) => !seen.has(file));
for (const file of unseen) console.error(`not seen by the check of the arrows: ${file}`);
console.log(`${sources.length} modules, ${output.summary.totalDependenciesCruised} arrows`);
process.exit(output.summary.error + unseen.length === 0 ? 0 : 1);
