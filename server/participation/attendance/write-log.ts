import type { PoolClient } from 'pg';
import type { MunicipalViewer, Party } from '../../access/index.js';
import { recordChanges } from '../../audit/index.js';
import { type Finding, monthOfDate } from '../../kernel/index.js';
import { type CellSaving, cellName } from '../../measures/index.js';
import type { MeasureName } from '../volumes/measure-volume.js';
import { type SavedVolumes, saveVolumes } from '../volumes/save-volumes.js';
import type { AttendanceKey } from './attendance.js';
import { writeAttendance } from './attendance.repository.js';
import { attendanceChange, savedAttendance } from './attendance-change.js';
import type { JudgedAttendance } from './attendance-outcome.js';

/** Whose log it is, and how the volumes are saved. */
export interface LogWriting {
  readonly unit: string;
  readonly party: Party;
  readonly saving: CellSaving;
}

/** The entries as they were saved, with the volumes that followed. */
export interface WrittenLog extends Pick<SavedVolumes, 'facts' | 'reportedMonths'> {
  readonly entries: readonly JudgedAttendance[];
}

/**
 * Writes the entries that may be saved, and brings the volumes up to them. Where a volume cannot be saved, for instance
 * in a closed month, its entries are refused for the same reason and all others saved: attendance and volume never
 * tell different things.
 */
export async function writeLog(
  client: PoolClient,
  viewer: MunicipalViewer,
  judged: readonly JudgedAttendance[],
  writing: LogWriting,
): Promise<WrittenLog> {
  const toSave = judged.filter(({ outcome }) => outcome === 'saved');
  if (toSave.length === 0) return { entries: judged, facts: [], reportedMonths: [] };
  await client.query('savepoint log_untouched');
  await writeAttendance(
    client,
    viewer,
    writing,
    toSave.map(({ statement }) => statement),
  );
  const volumes = await saveVolumes(
    client,
    viewer,
    writing.party,
    toSave.map(({ statement }) => measureOf(statement)),
    writing.saving,
  );
  const refused = new Map(
    volumes.answers
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ cell, findings }) => [cellName(cell), findings] as const),
  );
  if (refused.size > 0) {
    await client.query('rollback to savepoint log_untouched');
    const others = judged.map((entry) => withoutVolume(entry, refused));
    return writeLog(client, viewer, others, writing);
  }
  const { unit, party, saving } = writing;
  const told = { unit, party, reason: saving.reason };
  await recordChanges(
    client,
    toSave.map((entry) => attendanceChange(entry, viewer, told)),
  );
  return {
    entries: judged.map((entry) =>
      entry.outcome === 'saved' ? { ...entry, attendance: savedAttendance(entry) } : entry,
    ),
    facts: volumes.facts,
    reportedMonths: volumes.reportedMonths,
  };
}

/** The measure that an attendance is of. */
export function measureOf({ personReference, day, code, otherText }: AttendanceKey): MeasureName {
  return { personReference, month: monthOfDate(day), code, otherText };
}

function withoutVolume(
  entry: JudgedAttendance,
  refused: ReadonlyMap<string, readonly Finding[]>,
): JudgedAttendance {
  const findings = refused.get(cellName(measureOf(entry.statement)));
  if (entry.outcome !== 'saved' || findings === undefined) return entry;
  return { ...entry, outcome: 'refused', findings };
}
