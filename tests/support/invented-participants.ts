import type { HostContract, Identity } from '@avstamp/plugin-sdk';
import { caseworker } from './invented-identities.js';

/** An officer of the labour-market unit Arbetscentrum in Stockholm. */
export const officer: Identity = {
  subject: 'user-arbetscentrum',
  role: 'labourMarketOfficer',
  municipalityCode: '0180',
  units: ['Arbetscentrum'],
};

/** Somebody at Kursgården, a provider that the municipality has procured. */
export const provider: Identity = {
  ...officer,
  subject: 'user-kursgarden',
  role: 'externalProvider',
  units: ['Kursgården'],
};

/** A manager of the labour-market unit's caseworkers' colleagues at Centrum. */
export const unitManager: Identity = { ...caseworker, subject: 'user-manager', role: 'unitManager' };

/** A host that knows who is protected: everybody whose reference begins with S. */
export const hostThatKnows = {
  personDirectory: {
    namesOf: async () => new Map(),
    protectedAmong: async (references) =>
      new Set(references.filter((reference) => reference.startsWith('S'))),
  },
} satisfies Partial<HostContract>;
