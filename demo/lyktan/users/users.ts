import type { User } from './user.js';

/** The municipality of the demonstration. It took no part in the collection of 2013, whose figures stay as they were. */
export const MUNICIPALITY = '2326';

const NORTH = 'Försörjningsenheten Norr';
const SOUTH = 'Försörjningsenheten Söder';
/** The unit of the labour-market board. */
export const LABOUR_MARKET_UNIT = 'Arbetsmarknadsenheten';
/** The provider from whom the municipality buys a course. */
export const PROVIDER = 'Jobbsteget';

/** Caseworkers and the units whose cases they have. */
export const CASEWORKERS = [
  { subject: 'u-1001', name: 'Karin Ekstubbe', unit: NORTH },
  { subject: 'u-1002', name: 'Dawit Lindkulle', unit: SOUTH },
  { subject: 'u-1003', name: 'Tove Granvik', unit: SOUTH },
] as const;

const person = (
  subject: string,
  name: string,
  title: string,
  role: User['role'],
  ...units: string[]
): User => ({
  subject,
  name,
  title,
  role,
  municipalityCode: MUNICIPALITY,
  units,
});

/** Everybody who can sign in: at least one for each role. */
export const USERS: readonly User[] = [
  ...CASEWORKERS.map(({ subject, name, unit }) =>
    person(subject, name, `Handläggare, ${unit}`, 'caseworker', unit),
  ),
  person('u-2001', 'Siv Hällemark', `Enhetschef, ${NORTH}`, 'unitManager', NORTH),
  person('u-3001', 'Samir Tallvik', 'Arbetsmarknadskonsulent', 'labourMarketOfficer', LABOUR_MARKET_UNIT),
  person('u-4001', 'Petra Mossby', `Kursledare, ${PROVIDER}`, 'externalProvider', PROVIDER),
  person('u-5001', 'Göran Sundhed', 'Uppgiftslämnare', 'reporter'),
  person('u-6001', 'Ingrid Vassmark', 'Loggranskare', 'auditor'),
  person('u-7001', 'Elias Öbrink', 'Systemförvaltare', 'administrator'),
  { ...person('u-9001', 'Ebba Norrbäck', 'Nationell sammanställare', 'national'), municipalityCode: '' },
];

/** The user with this subject, where there is one. */
export function userOf(subject: string): User | undefined {
  return USERS.find((user) => user.subject === subject);
}
