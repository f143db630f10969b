import { accepted, misshapesOf, type Result, refused } from '../kernel/index.js';
import type { CodeList } from './code-list.js';
import { CODE_LIST_SHAPE } from './code-list-shape.js';
import { type DocumentPlace, documentFindings } from './model-document.rules.js';

/** Takes a JSON document for a code list, or says every place where it is none. */
export function parseCodeList(document: unknown): Result<CodeList> {
  const misshapes = misshapesOf(document, CODE_LIST_SHAPE);
  if (misshapes.length > 0) return refused(documentFindings(misshapes));
  const list = document as CodeList;
  const findings = documentFindings([...repeatedCodes(list), ...unknownCodes(list)]);
  return findings.length > 0 ? refused(findings) : accepted(list);
}

function repeatedCodes({ codes }: CodeList): DocumentPlace[] {
  const numbers = codes.map(({ code }) => code);
  return numbers
    .filter((code, place) => numbers.indexOf(code) !== place)
    .map((code) => ({ where: 'codes', problem: 'repeated', expected: '1', found: String(code) }));
}

/** The codes with a part of their own must be among the list's codes. */
function unknownCodes(list: CodeList): DocumentPlace[] {
  const named: Readonly<Record<string, number>> =
    list.kind === 'measures'
      ? { noMeasureCode: list.noMeasureCode, otherMeasureCode: list.otherMeasureCode }
      : { otherReasonCode: list.otherReasonCode, unknownReasonCode: list.unknownReasonCode };
  const known = list.codes.map(({ code }) => code);
  return Object.entries(named)
    .filter(([, code]) => !known.includes(code))
    .map(([where, code]) => ({
      where,
      problem: 'unknown-code',
      expected: known.join(', '),
      found: String(code),
    }));
}
