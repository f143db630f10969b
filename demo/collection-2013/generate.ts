import { writeCollection2013 } from './write-collection-2013.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: node demo/dist/collection-2013/generate.js FOLDER\n');
  process.exitCode = 2;
} else {
  const { files, rows } = await writeCollection2013(folder);
  process.stdout.write(`${files.length} files, ${rows} rows: ${folder}\n`);
}
