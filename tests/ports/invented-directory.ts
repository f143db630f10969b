import type { HouseholdDirectory, HouseholdPage, HouseholdRequest } from '@avstamp/plugin-sdk';

/** A month of two households, as a host tells of it: on two pages, with a household and a person that both name. */
export const MARCH_PAGES: readonly HouseholdPage[] = [
  {
    households: [{ householdReference: 'H-1', unit: 'Enhet Norr' }],
    persons: [
      { personReference: 'P-1', birthDate: '1990-01-01', sex: 'F', protected: false },
      { personReference: 'P-2', protected: true },
    ],
    assistance: [
      {
        householdReference: 'H-1',
        month: '2013-03',
        applicantReference: 'P-1',
        coApplicantReference: 'P-2',
        children: 2,
      },
    ],
  },
  {
    households: [
      { householdReference: 'H-1', unit: 'Enhet Norr' },
      { householdReference: 'H-2', unit: 'Enhet "Syd", västra' },
    ],
    persons: [
      { personReference: 'P-1', birthDate: '1990-01-01', sex: 'F', protected: false },
      { personReference: 'P-3', protected: false },
    ],
    assistance: [{ householdReference: 'H-2', month: '2013-03', applicantReference: 'P-3', children: 0 }],
    closings: [{ householdReference: 'H-2', closedOn: '2013-03-20' }],
  },
];

/** A directory of Stockholm that gives these pages, and notes what it was asked for. */
export class InventedDirectory implements HouseholdDirectory {
  readonly municipalityCodes = ['0180'];
  readonly asked: HouseholdRequest[] = [];
  /** What is given; hosts are not always written in TypeScript. */
  given: () => Iterable<unknown> | AsyncIterable<unknown> = () => MARCH_PAGES;

  async *pages(request: HouseholdRequest): AsyncGenerator<HouseholdPage> {
    this.asked.push(request);
    for await (const page of this.given()) yield page as HouseholdPage;
  }
}
