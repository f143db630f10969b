import type { CodeMeanings } from '../settings/code-meanings.js';
import type { ErrandAnswers } from './errand-answers.js';
import type { ErrandAdults } from './errand-record.js';
import type { BrokenRule, Judged } from './judged.js';
import { partyIdOf } from './party-id.js';

/** Where a role stands empty there is no person; where somebody without a party id holds it there is a broken rule. */
type Holder = Judged<string>;

/**
 * The adults of an errand, as far as they are known. Its stakeholders and the persons of its application both name them;
 * where both do, they must agree, and where one does not, the other is enough.
 */
export function adultsOf(answers: ErrandAnswers, meanings: CodeMeanings): Judged<ErrandAdults> {
  const applicant = holderOf('APPLICANT', meanings.roles.applicant, answers, meanings);
  const coApplicant = holderOf('CO_APPLICANT', meanings.roles.coApplicant, answers, meanings);
  const { value: applicantReference } = applicant;
  const { value: coApplicantReference } = coApplicant;
  const broken = [...applicant.broken, ...coApplicant.broken];
  if (applicantReference === undefined) {
    return { broken: broken.length > 0 ? broken : [{ rule: 'applicant-missing' }] };
  }
  const isOne = applicantReference === coApplicantReference;
  return {
    value: {
      applicantReference,
      ...(coApplicantReference === undefined || isOne ? {} : { coApplicantReference }),
    },
    broken: [
      ...broken,
      ...(isOne ? [{ rule: 'adults-are-one' } as const] : []),
      ...(broken.length > 0 ? [] : maritalStatusOf(answers, coApplicantReference)),
    ],
  };
}

function holderOf(
  role: string,
  stakeholderRole: string,
  { errand, stakeholders }: ErrandAnswers,
  { partyIdTypes }: CodeMeanings,
): Holder {
  const byStakeholders = stakeholders
    .filter((stakeholder) => stakeholder.role === stakeholderRole)
    .map(({ externalId, externalIdType }) =>
      partyIdTypes.includes(externalIdType ?? '') ? partyIdOf(externalId) : undefined,
    );
  const byPersons = errand.data.persons
    .filter((person) => person.role === role)
    .map(({ partyId }) => partyIdOf(partyId));
  if (new Set(byStakeholders).size > 1 || new Set(byPersons).size > 1) {
    return { broken: [{ rule: 'role-held-by-several', found: role }] };
  }
  const [stakeholder] = byStakeholders;
  const [person] = byPersons;
  const value = stakeholder ?? person;
  const named = byStakeholders.length + byPersons.length > 0;
  if (named && value === undefined) return { broken: [{ rule: 'party-id-missing', found: role }] };
  if (stakeholder !== undefined && person !== undefined && stakeholder !== person) {
    return { broken: [{ rule: 'adults-differ', found: role }] };
  }
  return { ...(value === undefined ? {} : { value }), broken: [] };
}

function maritalStatusOf({ errand }: ErrandAnswers, coApplicantReference: string | undefined): BrokenRule[] {
  const { maritalStatus } = errand.data;
  if (maritalStatus === 'COHABITING' && coApplicantReference === undefined)
    return [{ rule: 'co-applicant-missing' }];
  if (maritalStatus === 'SINGLE' && coApplicantReference !== undefined)
    return [{ rule: 'co-applicant-of-single' }];
  return [];
}
