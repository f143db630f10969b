/** Invented users, by the token that proves them. */
export const USERS = new Map([
  [
    'example-caseworker',
    { subject: 'u-1', role: 'caseworker', municipalityCode: '2580', units: ['Enhet Norr'] },
  ],
  ['example-reporter', { subject: 'u-2', role: 'reporter', municipalityCode: '2580', units: [] }],
  [
    'example-elsewhere',
    { subject: 'u-3', role: 'caseworker', municipalityCode: '1280', units: ['Enhet Söder'] },
  ],
]);

/** Invented persons. Their identity numbers are the tax agency's official test numbers. */
export const PERSONS = [
  { reference: 'p-1', name: 'Alva Almskog', identityNumber: '199001012385', sex: 'F', isProtected: false },
  { reference: 'p-2', name: 'Nils Almskog', identityNumber: '198902022394', sex: 'M', isProtected: false },
  { reference: 'p-3', name: 'Saga Ormbunke', identityNumber: '197503032380', sex: 'F', isProtected: true },
];

/** Invented households, with the months that assistance was granted for. */
export const HOUSEHOLDS = [
  {
    reference: 'h-1',
    municipalityCode: '2580',
    unit: 'Enhet Norr',
    caseworker: 'u-1',
    applicant: 'p-1',
    coApplicant: 'p-2',
    children: 1,
    months: ['2025-12', '2026-01'],
    closedOn: undefined,
  },
  {
    reference: 'h-2',
    municipalityCode: '2580',
    unit: 'Enhet Norr',
    caseworker: 'u-1',
    applicant: 'p-3',
    coApplicant: undefined,
    children: 0,
    months: ['2025-12'],
    closedOn: '2026-01-05',
  },
];
