import type { AdapterFinding, AdapterRule, FindingPlace } from './adapter-finding.js';
import { adultRules } from './adult.rules.js';
import { closingRules } from './closing.rules.js';
import { decisionRules } from './decision.rules.js';
import { errandRules } from './errand.rules.js';
import { monthRules } from './month.rules.js';

/** All rules of the adapter, by id. */
export const adapterRules = {
  ...errandRules,
  ...monthRules,
  ...adultRules,
  ...decisionRules,
  ...closingRules,
} as const satisfies Readonly<Record<string, AdapterRule>>;

/** The id of a rule; a finding bears it after `caremanagement-`. */
export type AdapterRuleId = keyof typeof adapterRules;

/** The finding of a broken rule at a place. */
export function findingOf(id: AdapterRuleId, place: FindingPlace = {}): AdapterFinding {
  const { severity, message }: AdapterRule = adapterRules[id];
  const found = place.found === undefined ? undefined : shownCode(place.found);
  const fill = (text: string): string => text.replace('{found}', found ?? '–');
  return {
    rule: `caremanagement-${id}`,
    severity,
    message: { sv: fill(message.sv), en: fill(message.en) },
    ...place,
    ...(found === undefined ? {} : { found }),
  };
}

/** A code as it may be shown: one that is no code, or could be an identity number, is not repeated. */
function shownCode(code: string): string {
  const isCode = /^[\p{L}\d_.:-]{1,64}$/u.test(code);
  return isCode && !/\d{6}[-+]?\d{4}/.test(code) ? code : '…';
}
