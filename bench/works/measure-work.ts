import type { BenchPlace } from '../data-sets/bench-place.js';
import type { SideAnswer } from '../sides/side-messages.js';
import { SideRunner } from '../sides/side-runner.js';
import type { Work, WorkSide } from './work.js';

/** The times and the memory of one side. */
export interface SideFigures {
  /** Milliseconds of each run, in order; the first is that of a process that has just begun. */
  readonly times: readonly number[];
  /** Resident memory at its highest, in MB of a million bytes. */
  readonly megabytes: number;
}

/** What a work came to. */
export interface WorkFigures {
  readonly ours: SideFigures;
  readonly peer: SideFigures | undefined;
}

const BYTES_PER_MEBIBYTE = 1024 * 1024;

/** Lets both sides work in turn, each in a process of its own, so that a busy moment of the machine meets both. */
export async function measureWork(place: BenchPlace, work: Work): Promise<WorkFigures> {
  const open = async ({ side, dataSet, empty = false, prepare }: WorkSide): Promise<SideRunner> => {
    const made = await (empty ? place.emptyDataSet(dataSet) : place.dataSet(dataSet));
    await prepare?.(made);
    return SideRunner.open(side, made);
  };
  let ours = await open(work.ours);
  const peer = work.peer === undefined ? undefined : await open(work.peer);
  const answers = { ours: [] as SideAnswer[], peer: [] as SideAnswer[] };
  try {
    for (let round = 0; round < work.rounds; round += 1) {
      if (round > 0 && work.isFreshEachRound === true) {
        await ours.close();
        ours = await open(work.ours);
      }
      answers.ours.push(await ours.run());
      if (peer !== undefined) answers.peer.push(await peer.run());
    }
  } finally {
    await ours.close();
    await peer?.close();
  }
  return { ours: figuresOf(answers.ours), peer: peer === undefined ? undefined : figuresOf(answers.peer) };
}

function figuresOf(answers: readonly SideAnswer[]): SideFigures {
  const peak = Math.max(...answers.map(({ peakMebibytes }) => peakMebibytes));
  return {
    times: answers.map(({ milliseconds }) => milliseconds),
    megabytes: (peak * BYTES_PER_MEBIBYTE) / 1_000_000,
  };
}
