import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { grouped } from '../../kernel/index.js';
import {
  type CellEntry,
  type CellSaving,
  type CellStatement,
  cellName,
  personMonthsOf,
  type RegisteredCells,
  type SavedCells,
  saveCells,
  selectCellFacts,
} from '../../measures/index.js';
import { dueVolume, keptDays, type MeasureName, measureName, type VolumeFacts } from './measure-volume.js';
import { selectVolumeFacts } from './volume.repository.js';

/** What became of the registered volumes, and what they follow from. */
export interface SavedVolumes extends SavedCells {
  /** What is known of each of the measures that something is known of. */
  readonly facts: readonly VolumeFacts[];
}

/**
 * Brings the registered volumes of a party's measures up to what attendance and overrides tell, in the caller's
 * transaction, which has locked the persons' months. A measure that has attendance and is not registered becomes
 * registered; one whose attendance has all been taken back keeps standing with X, because nobody said that it was
 * never given.
 */
export async function saveVolumes(
  client: PoolClient,
  viewer: MunicipalViewer,
  party: Party,
  measures: readonly MeasureName[],
  saving: CellSaving,
): Promise<SavedVolumes> {
  const personMonths = personMonthsOf(measures);
  const facts = await selectVolumeFacts(client, viewer, party, personMonths);
  const { registered } = await selectCellFacts(client, viewer, party, personMonths);
  const known = new Map(facts.map((volume) => [measureName(volume), volume]));
  const named = new Map(measures.map((measure) => [measureName(measure), measure]));
  const statements = [...grouped(named.values(), cellName).values()].flatMap((ofCell) =>
    statementOf(ofCell, registered, known),
  );
  if (statements.length === 0) return { answers: [], reportedMonths: [], facts };
  const saved = await saveCells(client, viewer, party, statements, saving);
  return { ...saved, facts: facts.filter((volume) => named.has(measureName(volume))) };
}

/** The cell as it shall be; none where there is nothing to register. */
function statementOf(
  measures: readonly MeasureName[],
  registered: RegisteredCells,
  known: ReadonlyMap<string, VolumeFacts>,
): CellStatement[] {
  const [first] = measures;
  if (first === undefined) return [];
  const { personReference, month, code } = first;
  const cell = registered.cell(first);
  const entries = new Map(cell.entries.map((entry) => [entry.otherText, entry]));
  for (const measure of measures) {
    const entry = entryOf(entries.get(measure.otherText), measure, known.get(measureName(measure)));
    if (entry !== undefined) entries.set(measure.otherText, entry);
  }
  if (entries.size === 0) return [];
  return [{ personReference, month, code, expectedVersion: cell.version, entries: [...entries.values()] }];
}

function entryOf(
  entry: CellEntry | undefined,
  { otherText }: MeasureName,
  volume: VolumeFacts | undefined,
): CellEntry | undefined {
  if (entry === undefined && volume?.attended === undefined) return undefined;
  return { otherText, provider: entry?.provider ?? null, days: keptDays(volume && dueVolume(volume)) };
}
