import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '@avstamp/plugin-sdk';
import { identityKey, issueDemoToken } from './identity/index.js';

const STOCKHOLM = '0180';

/** Whom the demo lets in: one invented person for each role. */
const PEOPLE: readonly Identity[] = [
  { subject: 'demo-caseworker', role: 'caseworker', municipalityCode: STOCKHOLM, units: ['Enhet Norr'] },
  { subject: 'demo-unit-manager', role: 'unitManager', municipalityCode: STOCKHOLM, units: ['Enhet Norr'] },
  {
    subject: 'demo-labour-market-officer',
    role: 'labourMarketOfficer',
    municipalityCode: STOCKHOLM,
    units: ['Arbetsmarknadsenheten'],
  },
  {
    subject: 'demo-external-provider',
    role: 'externalProvider',
    municipalityCode: STOCKHOLM,
    units: ['Jobbsteget'],
  },
  { subject: 'demo-reporter', role: 'reporter', municipalityCode: STOCKHOLM, units: [] },
  { subject: 'demo-auditor', role: 'auditor', municipalityCode: STOCKHOLM, units: [] },
  { subject: 'demo-administrator', role: 'administrator', municipalityCode: STOCKHOLM, units: [] },
  { subject: 'demo-national', role: 'national', municipalityCode: STOCKHOLM, units: [] },
];

/**
 * Writes a signed token for each person of the demo into `demo-tokens.json`, readable by its owner only: a token
 * is never shown on a screen or in a log.
 * @returns the file's path
 */
export async function writeDemoTokens(folder: string): Promise<string> {
  const key = await identityKey(folder);
  const tokens = await Promise.all(
    PEOPLE.map(async (person) => [person.subject, await issueDemoToken(key, person)] as const),
  );
  const path = join(folder, 'demo-tokens.json');
  await writeFile(path, `${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`, { mode: 0o600 });
  return path;
}
