import { type HandedRows, handOver, takeOver } from './hand-over.js';
import type { HostFileName } from './host-files.js';
import { makeKnownHouseholds, makeKnownPersons, makeMunicipalities } from './known-tables.js';
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
import { connectPersons, judgePersons, writePersons } from './take-persons.js';

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
  const known = step('persons', () => takeKnownPersons(people));
  const measures = known.then(() => step('measures', () => takeMeasuresFile(people)));
  const adults = takeHouseholdMonths(households, known, step);
  const persons = Promise.all([measures, adults]).then(([, connected]) =>
    step('persons', () => takePersons(people, connected)),
  );
  const closings = adults.then(() => takeClosingFiles(households, step));
  const all = await Promise.allSettled([known, measures, adults, persons, closings]);
  for (const result of all) if (result.status === 'rejected') throw result.reason;
  await step('recording', () => recordLoad(households));
}

type Step = <Value>(name: LoadProgress['step'], work: () => Promise<Value>) => Promise<Value>;

async function takeKnownPersons(session: LoadSession): Promise<HandedRows> {
  await prepareTables(session);
  await stageFiles(session, ['persons']);
  await judgePersons(session);
  await makeKnownPersons(session);
  return handOver(session, 'select person_ref, municipalities from pg_temp.known_person');
}

async function takeMeasuresFile(session: LoadSession): Promise<void> {
  await stageFiles(session, ['measures']);
  await takeMeasures(session);
}

async function takeHouseholdMonths(
  session: LoadSession,
  known: Promise<HandedRows>,
  step: Step,
): Promise<HandedRows> {
  await prepareTables(session);
  await stageFiles(session, ['households']);
  await step('households', () => takeHouseholds(session));
  await makeKnownHouseholds(session);
  await stageFiles(session, ['assistance']);
  await session.client.query(
    'create temp table known_person (person_ref text collate "C", municipalities text[]) on commit drop',
  );
  await takeOver(session, 'known_person', await known);
  await step('assistance', () => takeAssistance(session));
  return handOver(session, 'select municipality_code, person_ref from pg_temp.connected_person');
}

async function takePersons(session: LoadSession, connectedAdults: HandedRows): Promise<void> {
  await connectPersons(session, connectedAdults);
  await writePersons(session);
  await keepRefused(session);
}

async function takeClosingFiles(session: LoadSession, step: Step): Promise<void> {
  await stageFiles(session, ['closings', 'closure_reasons', 'comments']);
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
