import { type Identity, ROLES, type Role } from '@avstamp/plugin-sdk';
import { describe, expect, it } from 'vitest';
import { municipalityCode } from '../kernel/index.js';
import { AccessService, policies, type RowOwner, type Scope } from './index.js';

const access = new AccessService(policies);
const identity = (role: Role, units: readonly string[] = ['Centrum']): Identity => ({
  subject: 'user-1',
  role,
  municipalityCode: role === 'national' ? '' : '0180',
  units,
});
const rolesThatMay = (operation: string): Role[] =>
  ROLES.filter((role) => {
    try {
      return access.viewerFor(operation, identity(role)).role === role;
    } catch {
      return false;
    }
  });

describe('who may ask for what', () => {
  it.each([
    ['Query.codeLists', [...ROLES]],
    ['Query.householdMonth', ['caseworker', 'unitManager']],
    ['Query.nationalTables', ['national']],
    ['Query.somethingNobodyDecidedAbout', []],
  ])('%s is for %j', (operation, roles) => {
    expect(rolesThatMay(operation)).toEqual(roles);
  });

  it.each([
    ['no identity', undefined],
    ['an unknown role', { ...identity('caseworker'), role: 'director' as Role }],
    ['no municipality', { ...identity('caseworker'), municipalityCode: '' }],
    ['no subject', { ...identity('caseworker'), subject: '' }],
  ])('nobody is let in with %s', (_, stranger) => {
    expect(() => access.viewerFor('Query.codeLists', stranger)).toThrow(/Sign in/);
  });
});

describe('which households a caseworker reaches', () => {
  const owner = (code: string, unit: string): RowOwner => ({
    municipalityCode: municipalityCode(code),
    unit,
  });
  it.each([
    ['own unit', owner('0180', 'Centrum'), true],
    ['another unit', owner('0180', 'Norr'), false],
    ['a unit of the same name in another municipality', owner('1480', 'Centrum'), false],
  ])('%s', (_, row, reached) => {
    const viewer = access.viewerFor('Query.householdMonth', identity('caseworker'));
    expect(access.mayReach('Query.householdMonth', viewer, row)).toBe(reached);
    expect(access.mayReach('Query.codeLists', viewer, row)).toBe(false);
  });

  it('none without units', () => {
    const viewer = access.viewerFor('Query.householdMonth', identity('caseworker', []));
    expect(access.mayReach('Query.householdMonth', viewer, owner('0180', 'Centrum'))).toBe(false);
  });
});

describe('what the answer of an operation may hold', () => {
  const asked = (roles: readonly Role[], scope: Scope): AccessService =>
    new AccessService([{ operation: 'Query.something', roles, scope, source: 'domain §7' }]);

  it.each<[string, readonly Role[], Scope, string, boolean]>([
    ['a household to those who decide its assistance', ['caseworker'], 'ownUnits', 'HouseholdMonth', true],
    ['no household to a labour-market unit', ['labourMarketOfficer'], 'ownUnits', 'HouseholdMonth', false],
    ['no household where persons are what is reached', ['caseworker'], 'ownPersons', 'HouseholdMonth', false],
    ['a measure to who works with the person', ['externalProvider'], 'ownPersons', 'Measure', true],
    [
      'nothing that one of several roles may not see',
      ['caseworker', 'reporter'],
      'ownUnits',
      'Measure',
      false,
    ],
    ['no person to whom reaches none', ['caseworker'], 'noPersons', 'Measure', false],
    ['nothing that nobody has decided about', ['caseworker'], 'ownUnits', 'Diagnosis', false],
  ])('is %s', (_, roles, scope, type, may) => {
    expect(asked(roles, scope).mayTell('Query.something', type)).toBe(may);
    expect(asked(roles, scope).mayTell('Query.another', type)).toBe(false);
  });
});
