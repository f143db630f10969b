import { type FindingGroup, FindingGroups } from '../compile/finding-groups.js';
import type { Identities } from './identities.js';
import { type AdultToIdentify, identityRules } from './identity.rules.js';

/** The adults whose identity number is missing, told by the household's running number. */
export function identityFindings(identities: Identities): readonly FindingGroup[] {
  const groups = new FindingGroups();
  const inOrder = [...identities].toSorted(([one], [other]) => one - other);
  for (const [runningNumber, { applicant, coApplicant }] of inOrder) {
    const adults: readonly AdultToIdentify[] = [
      { role: 'applicant', known: applicant !== null },
      { role: 'coApplicant', known: coApplicant !== null },
    ];
    for (const adult of adults) groups.apply(identityRules, adult, runningNumber);
  }
  return groups.all();
}
