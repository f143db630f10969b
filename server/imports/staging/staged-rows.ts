import { digestOf } from '../digest-of.js';
import type { GatheredRow } from './gathered-row.js';
import { contradictions, judgeRow, type RowJudgement } from './judge-rows.js';
import { personName } from './row-gathering.js';
import type { StagedRow } from './staged-row.js';

/** What rows are staged with. */
export interface Staging {
  /** The host's references by identity number. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** What is stated of the provider where the list does not tell: `procured` for a provider's own list. */
  readonly ownProvider: string;
}

/** Rows that are judged and kept at a time: a list is never held in full in this form. */
export const STAGED_AT_ONCE = 1_000;

/** The rows of a list as they wait in the inbox: judged, and with the host's references. A thousand at a time. */
export function* stagedRows(rows: readonly GatheredRow[], staging: Staging): Generator<readonly StagedRow[]> {
  const contradictory = contradictions(rows);
  for (let start = 0; start < rows.length; start += STAGED_AT_ONCE) {
    const some = rows.slice(start, start + STAGED_AT_ONCE);
    yield some.map((row) => stagedRow(row, judgeRow(row, contradictory), staging));
  }
}

function stagedRow(row: GatheredRow, { verdict, findings }: RowJudgement, staging: Staging): StagedRow {
  const { person, measure, days, sourceRows, maskedNumber, facts } = row;
  const { month, measureText } = measure;
  const provider = row.provider === '' ? staging.ownProvider : row.provider;
  const references = referencesFor(row, staging);
  const said = [personName(person), month, measureText, measure.code, measure.otherText, days, provider];
  return {
    sourceRows,
    personReference: references.length === 1 ? references[0] : undefined,
    candidates: references.length > 1 ? references : [],
    maskedNumber,
    month,
    measureText,
    code: measure.code,
    otherText: measure.otherText,
    days,
    provider,
    verdict,
    findings,
    // A row that was not understood is the same only as one with the same cells.
    digest: digestOf(person === undefined ? facts : JSON.stringify(said)),
  };
}

function referencesFor({ person }: GatheredRow, { references }: Staging): readonly string[] {
  if (person === undefined) return [];
  return person.kind === 'reference' ? [person.reference] : (references.get(person.number) ?? []);
}
