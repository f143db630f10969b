import type { AdultRow, RowCells } from '../cells/adult-row.js';
import type { GridFinding } from '../cells/grid-cell.js';

/** That an answer is owed is shown as such, and counted: it is nobody's mistake. */
const OWED = new Set(['applicant-is-answered', 'co-applicant-is-answered']);
const WEIGHT = { ERROR: 0, WARNING: 1, INFORMATION: 2 } as const;

/** A finding about a line; one that has come with the sheet can be let stand. */
export interface RowFinding extends GridFinding {
  readonly facts?: string;
  readonly acknowledgedBecause?: string | null;
}

/** What is to be looked at in a line, the weightiest first: what saving has answered, and what the sheet came with. */
export function findingsOfRow(row: AdultRow, cells: RowCells): readonly RowFinding[] {
  const found = new Map<string, RowFinding>();
  for (const cell of cells.values()) {
    const refused = cell.stop?.kind === 'refused' ? cell.stop.findings : [];
    for (const finding of [...refused, ...cell.warnings]) found.set(nameOf(finding), finding);
  }
  for (const finding of row.findings) if (!OWED.has(finding.rule)) found.set(nameOf(finding), finding);
  return [...found.values()]
    .filter(({ acknowledgedBecause }) => acknowledgedBecause === undefined || acknowledgedBecause === null)
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
}

const nameOf = ({ rule, message }: RowFinding): string => `${rule} ${message.en}`;
