import { findingTypeOf } from '../../platform/graphql/index.js';
import type { ImportRowType } from './import-row.graphql.js';
import type { ImportRow } from './import-row.js';

/** Shows a row. Each field is named: nothing gets out by itself. */
export function importRowTypeOf(row: ImportRow, isProvider: boolean): ImportRowType {
  const { settledAs } = row;
  return {
    fileId: row.fileId,
    number: row.number,
    fileName: row.fileName,
    sourceRows: row.sourceRows,
    status: row.status,
    personReference: row.personReference,
    candidates: row.candidates,
    maskedNumber: row.maskedNumber,
    month: row.month,
    measureText: row.measureText,
    code: textOrNull(row.code),
    otherText: textOrNull(row.otherText),
    days: row.days,
    provider: textOrNull(row.provider),
    settlement: isProvider ? null : row.settlement,
    settledAs: settledAs && {
      personReference: settledAs.personReference,
      code: settledAs.code,
      otherText: textOrNull(settledAs.otherText),
      days: settledAs.days,
    },
    version: row.version,
    findings: row.findings.map(findingTypeOf),
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}
