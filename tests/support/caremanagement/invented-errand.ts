/** An errand as the stub keeps it: what its operations answer. */
export interface StubErrand {
  id: string;
  municipalityId: string;
  namespace: string;
  typeSlug: string;
  status: string;
  created: string;
  touched: string;
  data: Record<string, unknown>;
  stakeholders: Record<string, unknown>[];
  decisions: Record<string, unknown>[];
}

/** What an invented errand is made from; what is left out is as in an ordinary granted application. */
export interface InventedErrand {
  readonly month: string;
  readonly applicant: number;
  readonly coApplicant?: number;
  readonly children?: number;
  readonly decision?: 'granted' | 'refused' | 'none';
  readonly status?: string;
  readonly applicationType?: string;
  /** ISO 8601; the second day of the month where left out. */
  readonly created?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly incomes?: readonly Readonly<Record<string, unknown>>[];
}

export const MUNICIPALITY = '2281';
export const NAMESPACE = 'EKONOMISKT_BISTAND';

/** The party id of an invented person, by number. */
export function party(person: number): string {
  return `5ca1ab1e-0000-4000-8000-${person.toString(16).padStart(12, '0')}`;
}

let made = 0;

/** An errand of invented people, with names, an address and an account as the real ones have. */
export function inventedErrand(invented: InventedErrand): StubErrand {
  const { month, applicant, coApplicant, children = 0, decision = 'granted', status = 'CLOSED' } = invented;
  const [year, number] = month.split('-').map(Number);
  const created = invented.created ?? `${month}-02T08:00:00.000+01:00`;
  const adults = [
    { role: 'APPLICANT', person: applicant },
    ...(coApplicant === undefined ? [] : [{ role: 'CO_APPLICANT', person: coApplicant }]),
  ];
  made += 1;
  return {
    id: `e44a4d00-0000-4000-8000-${made.toString(16).padStart(12, '0')}`,
    municipalityId: MUNICIPALITY,
    namespace: NAMESPACE,
    typeSlug: 'financial-assistance-renewal',
    status,
    created,
    touched: created,
    data: {
      applicationType: invented.applicationType ?? 'RENEWAL',
      maritalStatus: coApplicant === undefined ? 'SINGLE' : 'COHABITING',
      periodYear: year,
      periodMonth: number,
      hasChildrenUnder21: children > 0,
      livelihoodDescription: 'Söker arbete hos Påhittade Bageriet',
      children: Array.from({ length: children }, (_, child) => ({
        partyId: party(applicant * 100 + child + 1_000_000),
        firstName: 'Påhittad',
        schoolName: 'Påhittade skolan',
      })),
      persons: adults.map(({ role, person }) => ({
        role,
        partyId: party(person),
        accountNumber: '000000000',
        email: 'pahittad@example.com',
      })),
      incomes: invented.incomes ?? [],
      ...invented.data,
    },
    stakeholders: adults.map(({ role, person }) => ({
      id: party(person),
      externalId: party(person),
      externalIdType: 'PRIVATE',
      role,
      firstName: 'Påhittad',
      lastName: 'Efternamnsson',
      address: 'Påhittegatan 1',
    })),
    decisions: [recommendation(created), ...decisionsOf(decision, month, created)],
  };
}

/** Made by the case system itself, and decides nothing. */
function recommendation(created: string): Record<string, unknown> {
  return {
    id: 'r',
    decisionType: 'RECOMMENDATION',
    value: '6100',
    amount: 6100,
    created,
    createdBy: 'rules',
  };
}

/** A caseworker's decision on an errand for a month. */
export function decisionsOf(
  decision: 'granted' | 'refused' | 'none',
  month: string,
  created: string,
): Record<string, unknown>[] {
  if (decision === 'none') return [];
  const isGranted = decision === 'granted';
  return [
    {
      id: 'd',
      decisionType: 'PAYMENT',
      value: isGranted ? 'APPROVED' : 'REJECTED',
      amount: isGranted ? 6100 : 0,
      description: 'Påhittad motivering om Efternamnsson',
      decisionDate: `${month}-20`,
      periodFrom: `${month}-01`,
      periodTo: `${month}-28`,
      created,
      createdBy: 'pahittad01',
    },
  ];
}
