import { References } from './direct/references.js';
import { type HandedRows, handOver } from './hand-over.js';
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
  const measures = known.then(({ persons }) => step('measures', () => takeMeasures(people, persons)));
  const adults = takeHouseholdMonths(households, known, step);
  const persons = Promise.all([measures, adults]).then((named) =>
    step('persons', () => takePersons(people, named)),
  );
  const closings = adults.then(() => takeClosingFiles(households, step));
  const all = await Promise.allSettled([known, measures, adults, persons, closings]);
  for (const result of all) if (result.status === 'rejected') throw result.reason;
  await step('recording', () => recordLoad(households));
}

type Step = <Value>(name: LoadProgress['step'], work: () => Promise<Value>) => Promise<Value>;

/** The persons that a reference can mean, and the same as rows for another connection. */
interface KnownPersons {
  readonly persons: References;
  readonly rows: HandedRows;
}

async function takeKnownPersons(session: LoadSession): Promise<KnownPersons> {
  await prepareTables(session);
  await stageFiles(session, ['persons']);
  await judgePersons(session);
  await makeKnownPersons(session);
  const rows = await handOver(session, 'select person_ref, municipalities from pg_temp.known_person');
  return { persons: new References(rows), rows };
}

async function takeHouseholdMonths(
  session: LoadSession,
  known: Promise<KnownPersons>,
  step: Step,
): Promise<HandedRows> {
  await prepareTables(session);
  await stageFiles(session, ['households']);
  await step('households', () => takeHouseholds(session));
  await makeKnownHouseholds(session);
  const households = await handOver(
    session,
    'select household_ref, municipality_code from pg_temp.known_household',
  );
  const { persons, rows } = await known;
  const references = { households: new References(households), persons };
  return step('assistance', () => takeAssistance(session, references, rows));
}

async function takePersons(session: LoadSession, named: readonly HandedRows[]): Promise<void> {
  await connectPersons(session, named);
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
