import { allEnded } from './all-ended.js';
import type { HostFileName } from './host-files.js';
import { type KnownPersons, takeKnownPersons } from './known-persons.js';
import { makeMunicipalities, makeNamedHouseholds } from './known-tables.js';
import { keepRefused, recordLoad } from './record-load.js';
import { createRemarks } from './remarks.js';
import type { LoadSession } from './session.js';
import { stageFiles } from './stage-file.js';
import { stageMonths } from './stage-months.js';
import { takeAssistance } from './take-assistance.js';
import { takeClosings } from './take-closings.js';
import { takeClosureReasons } from './take-closure-reasons.js';
import { takeComments } from './take-comments.js';
import { takeHouseholds } from './take-households.js';
import { takeMeasures } from './take-measures.js';
import { type Named, takePersons } from './take-persons.js';

/** How far a load has come. */
export interface LoadProgress {
  readonly step: HostFileName | 'recording';
  /** Steps done, of all. */
  readonly done: number;
  readonly steps: number;
}

const STEPS = 9;

/**
 * Takes a folder on two connections that work at the same time: one takes persons and their measures, the other
 * households and their months. Each tells the other whom it knows.
 * @throws what any step throws, when all steps have ended: no statement may come after the roll back that follows
 */
export async function takeFolder(
  people: LoadSession,
  households: LoadSession,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  let done = 0;
  const step = async <Value>(name: LoadProgress['step'], work: () => Promise<Value>): Promise<Value> => {
    onProgress({ step: name, done, steps: STEPS });
    const value = await work();
    done += 1;
    return value;
  };
  const known = step('persons', async () => {
    await prepareTables(people);
    return takeKnownPersons(people);
  });
  const measures = known.then((persons) => step('measures', () => takeMeasures(people, persons.references)));
  const adults = takeHouseholdMonths(households, known, step);
  const persons = Promise.all([known, measures, adults]).then(([{ read }, ...named]) =>
    step('persons', () => takePersons(people, named, read)),
  );
  const closings = adults.then(() => takeClosingFiles(households, step));
  await allEnded([known, measures, adults, persons, closings]);
  await step('recording', () => recordLoad(households));
}

type Step = <Value>(name: LoadProgress['step'], work: () => Promise<Value>) => Promise<Value>;

async function takeHouseholdMonths(
  session: LoadSession,
  known: Promise<KnownPersons>,
  step: Step,
): Promise<Named> {
  await prepareTables(session);
  const households = await step('households', () => takeHouseholds(session));
  const persons = await known;
  return step('assistance', () => takeAssistance(session, households, persons));
}

async function takeClosingFiles(session: LoadSession, step: Step): Promise<void> {
  await stageFiles(session, ['closings', 'closure_reasons', 'comments']);
  await makeNamedHouseholds(session, ['closings', 'closure_reasons']);
  await step('closings', () => takeClosings(session));
  await step('closure_reasons', () => takeClosureReasons(session));
  await step('comments', () => takeComments(session));
  await keepRefused(session);
}

async function prepareTables(session: LoadSession): Promise<void> {
  await createRemarks(session);
  await makeMunicipalities(session);
  await stageMonths(session);
}
