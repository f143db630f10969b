import { createHash } from 'node:crypto';
import type { StatedRow } from '../reading/stated-row.js';
import { gatherRows, personName } from './gather-rows.js';
import type { GatheredRow } from './gathered-row.js';
import { judgeRows, type RowJudgement } from './judge-rows.js';
import type { StagedRow } from './staged-row.js';
import type { MeasureWords } from './stated-measure.js';

/** What rows are staged with. */
export interface Staging extends MeasureWords {
  /** The host's references by identity number. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** What is stated of the provider where the list does not tell: `procured` for a provider's own list. */
  readonly ownProvider: string;
}

/** The rows of a list as they wait in the inbox: put together, judged, and with the host's references. */
export function stageRows(rows: readonly StatedRow[], staging: Staging): readonly StagedRow[] {
  const judged = judgeRows(gatherRows(rows, staging));
  return [...judged].map(([row, judgement]) => stagedRow(row, judgement, staging));
}

function stagedRow(gathered: GatheredRow, { verdict, findings }: RowJudgement, staging: Staging): StagedRow {
  const { row, month, measure, days, sourceRows } = gathered;
  const provider = gathered.provider === '' ? staging.ownProvider : gathered.provider;
  const references = referencesFor(row, staging);
  const said = [
    personName(row.person),
    month,
    row.measureText,
    measure.code,
    measure.otherText,
    days,
    provider,
  ];
  return {
    sourceRows,
    personReference: references.length === 1 ? references[0] : undefined,
    candidates: references.length > 1 ? references : [],
    maskedNumber: row.maskedNumber,
    month,
    measureText: row.measureText,
    code: measure.code,
    otherText: measure.otherText,
    days,
    provider,
    verdict,
    findings,
    // A row that was not understood is the same only as one with the same cells.
    digest: digestOf(row.person === undefined ? row.facts : JSON.stringify(said)),
  };
}

function referencesFor({ person }: StatedRow, { references }: Staging): readonly string[] {
  if (person === undefined) return [];
  return person.kind === 'reference' ? [person.reference] : (references.get(person.number) ?? []);
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
