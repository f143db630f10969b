import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalities } from '../../server/codes/index.js';
import type { MunicipalityFolder } from './folder-files.js';
import { type RandomFolder, randomFolder } from './random-folder.js';
import { seedOfRun } from './seed.js';
import { type Disagreement, liveThrough } from './trial.js';

/** What all municipalities of one round have in common. */
interface Round {
  readonly zone: string;
  /** The second and the third are reported. */
  readonly months: readonly string[];
}

// Year ends, months of 28, 29, 30 and 31 days, both changes of the clock, and the first month that there is a model for.
// The zone that a database is set to must not matter.
const ROUNDS: readonly Round[] = [
  { zone: 'UTC', months: ['2013-02', '2013-03', '2013-04', '2013-05'] },
  { zone: 'America/New_York', months: ['2013-11', '2013-12', '2014-01', '2014-02'] },
  { zone: 'Asia/Kolkata', months: ['2014-12', '2015-01', '2015-02', '2015-03'] },
  { zone: 'Pacific/Kiritimati', months: ['2016-01', '2016-02', '2016-03', '2016-04'] },
  { zone: 'Europe/Stockholm', months: ['2027-09', '2027-10', '2027-11', '2027-12'] },
  { zone: 'America/New_York', months: ['2027-11', '2027-12', '2028-01', '2028-02'] },
  { zone: 'Asia/Kolkata', months: ['2028-01', '2028-02', '2028-03', '2028-04'] },
];
const CODES = [...municipalities.keys()].toSorted();
const SHRINKING_MS = 120_000;
const seed = seedOfRun();

/** The folder of one municipality in one round: the same for the same seed of the run. */
const folderSeed = (round: number, place: number): number => (seed + round * 1000 + place) | 0;

describe('files, refused lines, counts and national tables are those of a second implementation', () => {
  test.each(ROUNDS.map((one, round) => ({ ...one, round, reported: one.months.slice(1, 3).join(' and ') })))(
    'of random host folders of all municipalities in $reported, in a database set to $zone',
    async ({ round, ...setting }) => {
      const folders = CODES.map((municipality, place): MunicipalityFolder => {
        const [folder] = fc.sample(randomFolder, { seed: folderSeed(round, place), numRuns: 1 });
        if (folder === undefined) throw new Error('nothing was made');
        return { municipality, folder };
      });
      const disagreements = await liveThrough(folders, setting.months, setting.zone);
      if (disagreements.length > 0) await showSmallest(disagreements, round, setting);
      expect(disagreements).toEqual([]);
    },
    600_000,
  );
});

/** Fails with the smallest folder that still shows a disagreement, where one municipality alone shows it. */
async function showSmallest(
  disagreements: readonly Disagreement[],
  round: number,
  { months, zone }: Round,
): Promise<void> {
  const place = CODES.indexOf(
    disagreements.find(({ municipality }) => CODES.includes(municipality))?.municipality ?? '',
  );
  if (place === -1) return;
  await fc.assert(
    fc.asyncProperty(randomFolder, async (folder: RandomFolder) => {
      expect(await liveThrough([{ municipality: CODES[0] ?? '', folder }], months, zone)).toEqual([]);
    }),
    { seed: folderSeed(round, place), numRuns: 1, interruptAfterTimeLimit: SHRINKING_MS },
  );
}
