import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { GENERATED_FOLDERS, generatedDocuments } from './generated-documents.js';
import { ROOT } from './install-missing.js';

// Writes the generated documents; with --check, only tells which of them are not what they would be.
const checking = process.argv.includes('--check');
let stale = 0;
let wrong = 0;
const documents = await generatedDocuments();
for (const { file, text, remarks = [] } of documents) {
  for (const remark of remarks) console.error(remark);
  wrong += remarks.length;
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
const leftOver = GENERATED_FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
).filter((file) => documents.every((document) => document.file !== file));
for (const file of leftOver) {
  if (!checking) rmSync(join(ROOT, file));
  console.error(`${file} is left over${checking ? ': run npm run generate' : ' and has been removed'}`);
  if (checking) stale += 1;
}
process.exit(stale + wrong === 0 ? 0 : 1);
