import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readBenchOptions } from './bench-options.js';
import { BenchPlace } from './data-sets/bench-place.js';
import { alignedLines } from './results/aligned-lines.js';
import { benchmarksPage } from './results/benchmarks-page.js';
import { RESULT_HEADINGS, resultCells } from './results/result-cells.js';
import { type WorkResult, workResult } from './results/work-result.js';
import { measureWork } from './works/measure-work.js';
import { works, worksByName } from './works/works.js';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

const { quick, only } = readBenchOptions(process.argv.slice(2));
const known = [...works, ...worksByName];
const chosen = only.length === 0 ? works : known.filter(({ name }) => only.includes(name));
if (chosen.length < only.length) throw new Error(`works are: ${known.map(({ name }) => name).join(', ')}`);

const place = await BenchPlace.open(quick);
try {
  const results: WorkResult[] = [];
  for (const work of chosen) {
    const figures = await measureWork(place, work);
    const result = workResult(work, figures);
    results.push(result);
    const times = (of: readonly number[] = []): string => of.map((time) => time.toFixed(0)).join(' ');
    console.error(`${work.name}: ours ${times(figures.ours.times)}; peer ${times(figures.peer?.times)}`);
  }
  for (const line of alignedLines([RESULT_HEADINGS, ...results.map(resultCells)])) console.log(line);
  if (!quick && only.length === 0) {
    const surroundings = {
      cores: availableParallelism(),
      node: process.versions.node,
      postgres: await place.postgresVersion(),
      date: new Date().toISOString().slice(0, 10),
    };
    await writeFile(PAGE, benchmarksPage(results, surroundings));
  }
} finally {
  await place.close();
}
