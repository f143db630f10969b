import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generatedDocuments } from './generated-documents.js';
import { ROOT } from './install-missing.js';

// Writes the generated documents; with --check, only tells which of them are not what they would be.
const checking = process.argv.includes('--check');
let stale = 0;
for (const { file, text } of await generatedDocuments()) {
  const path = join(ROOT, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (checking) {
    console.error(`${relative(ROOT, path)} is not fresh: run npm run generate`);
    stale += 1;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${relative(ROOT, path)}`);
}
process.exit(stale === 0 ? 0 : 1);
