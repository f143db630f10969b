import type { ErrandType } from '../answers/errand-type.js';
import type { AdapterFinding } from '../findings/adapter-finding.js';
import { type AdapterRuleId, findingOf } from '../findings/adapter-rules.js';
import type { CodeMeanings } from '../settings/code-meanings.js';

/** Holds the codes that the case system has for applications against the settings in force, before any errand bears one. */
export function compareCodes(
  types: readonly ErrandType[],
  meanings: CodeMeanings | undefined,
): AdapterFinding[] {
  if (meanings === undefined) return [];
  const read = types.filter(({ typeSlug }) => meanings.typeSlugs.includes(typeSlug));
  const slugs = new Set(types.map(({ typeSlug }) => typeSlug));
  return [
    ...lacking(
      'meaning-of-status-missing',
      read.flatMap(({ statuses }) => statuses),
      Object.keys(meanings.statuses),
    ),
    ...lacking(
      'meaning-of-decision-missing',
      read.flatMap(({ decisionValues }) => decisionValues),
      Object.keys(meanings.decisions),
    ),
    ...lacking('type-not-in-case-system', meanings.typeSlugs, [...slugs]),
  ];
}

function lacking(rule: AdapterRuleId, codes: readonly string[], known: readonly string[]): AdapterFinding[] {
  return [...new Set(codes)]
    .filter((code) => !known.includes(code))
    .map((found) => findingOf(rule, { found }));
}
