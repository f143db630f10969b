import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { benchmarksPage } from '../../bench/results/benchmarks-page.js';
import { boundText } from '../../bench/results/result-cells.js';
import { workResult } from '../../bench/results/work-result.js';
import type { Work } from '../../bench/works/work.js';
import { works } from '../../bench/works/works.js';

const surroundings = { cores: 2, node: '20.19.0', postgres: '18.4', date: '2026-01-01' };
const page = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');

function workNamed(name: string): Work {
  const work = works.find((one) => one.name === name);
  if (work === undefined) throw new Error(`no work ${name}`);
  return work;
}

test.each(works.map((work) => [work.title, work] as const))(
  'the page of benchmarks holds “%s” against its bound',
  (title, work) => {
    const line = page.split('\n').find((one) => one.startsWith(`| ${title} |`));
    expect(line).toContain(`| ${boundText(work.bound)} |`);
  },
);

test('a ratio is that of the medians, and the first run is told apart', () => {
  const figures = {
    ours: { times: [900, 300, 310], megabytes: 150 },
    peer: { times: [200, 210, 800], megabytes: 90 },
  };
  const result = workResult(workNamed('csv'), figures);
  expect(result).toMatchObject({ ours: 310, oursCold: 900, peer: 210, megabytes: 150, met: true });
  expect(result.ratio).toBeCloseTo(310 / 210);
});

test('a bound is missed by time or by memory, and what is missed is told apart from the rest', () => {
  const slow = { ours: { times: [700], megabytes: 150 }, peer: { times: [200], megabytes: 90 } };
  const large = { ours: { times: [200], megabytes: 201 }, peer: { times: [200], megabytes: 90 } };
  const results = [workResult(workNamed('csv'), slow), workResult(workNamed('csv-first'), large)];
  expect(results.map(({ met }) => met)).toEqual([false, false]);
  const [, missed] = benchmarksPage(results, surroundings).split('## What is not reached');
  for (const { work } of results) expect(missed).toContain(work.title);
});
