import type { WorkSide } from '../works/work.js';
import { NOT_REACHED } from './not-reached.js';
import { RESULT_HEADINGS, resultCells } from './result-cells.js';
import type { WorkResult } from './work-result.js';

/** What the figures were taken with. */
export interface BenchSurroundings {
  readonly cores: number;
  readonly node: string;
  readonly postgres: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The text of `docs/benchmarks.md`. */
export function benchmarksPage(results: readonly WorkResult[], surroundings: BenchSurroundings): string {
  const { cores, node, postgres, date } = surroundings;
  return `# Benchmarks

Written by \`npm run bench\`; do not change by hand. Measured on ${date}: ${cores} cores, Node ${node}, PostgreSQL ${postgres}
(embedded, every commit brought to the disk).

Times are of one machine, and other work on it may have slowed them down: go by the ratios. Both sides of a ratio
worked in turn in the same run, each in a process of its own; a time is the median of its runs. *Cold* is our first
run, in a process that has just begun. Memory is the most that our process held resident in all its runs, in MB of a
million bytes: no process is made to collect its garbage, which would take away its compiled code as well.

${tableOf(results)}

## What is measured

${results.map(described).join('\n')}

The bound on a month’s report is on compiling a month that has its running numbers: a month is compiled again and again
until its deadline, and once for the first time. The first time has a line of its own, held against the same bound.

## What is not reached

${notReached(results)}
`;
}

function tableOf(results: readonly WorkResult[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = RESULT_HEADINGS.map((_, place) => (place === 0 ? '---' : '---:'));
  return [line(RESULT_HEADINGS), line(rule), ...results.map((result) => line(resultCells(result)))].join(
    '\n',
  );
}

function described({ work }: WorkResult): string {
  const peer = work.peer === undefined ? '' : ` Peer: ${work.peer.description}.`;
  return `* **${work.title}** (\`${commandOf(work.name)}\`): ${work.measured}.${peer} ${roundsOf(work.rounds, work.peer)}`;
}

function commandOf(name: string): string {
  return `npm run bench -- --only ${name}`;
}

function roundsOf(rounds: number, peer: WorkSide | undefined): string {
  const runs = rounds === 1 ? '1 run' : `${rounds} runs`;
  return peer === undefined ? `${runs}.` : `${runs} of each in turn.`;
}

function notReached(results: readonly WorkResult[]): string {
  const missed = results.filter(({ met }) => !met);
  if (missed.length === 0) return 'Every bound is met.';
  return missed.map(({ work }) => `* **${work.title}**: ${NOT_REACHED[work.name] ?? 'missed.'}`).join('\n');
}
