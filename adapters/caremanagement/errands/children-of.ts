import type { ApplicationPayload } from '../answers/financial-assistance.js';
import type { ErrandAdults } from './errand-record.js';
import type { Judged } from './judged.js';
import { partyIdOf } from './party-id.js';

/** The host folder takes no more; an application with more would be a mistake. */
const MOST_CHILDREN = 99;

/** The number of children: each party id once, each child without one by itself. */
export function childrenOf(
  { children, hasChildrenUnder21 }: ApplicationPayload,
  adults: ErrandAdults,
): Judged<number> {
  const stated = (children ?? []).map(partyIdOf);
  const own = [adults.applicantReference, adults.coApplicantReference];
  const named = new Set(stated.filter((id) => id !== undefined && !own.includes(id)));
  const unnamed = stated.filter((id) => id === undefined).length;
  const value = Math.min(named.size + unnamed, MOST_CHILDREN);
  const isChildless = children === undefined ? hasChildrenUnder21 === false : true;
  const isListed = isChildless && (hasChildrenUnder21 !== true || stated.length > 0);
  return {
    value,
    broken: [
      ...(stated.some((id) => id !== undefined && own.includes(id))
        ? [{ rule: 'child-is-adult' } as const]
        : []),
      ...(isListed ? [] : [{ rule: 'children-not-told', found: String(value) } as const]),
    ],
  };
}
