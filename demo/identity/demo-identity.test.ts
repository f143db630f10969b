import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '@avstamp/plugin-sdk';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AUDIENCE,
  demoIdentityProvider,
  ISSUER,
  identityKey,
  issueDemoToken,
  KEY_VARIABLE,
} from './index.js';

const caseworker: Identity = {
  subject: 'user-1',
  role: 'caseworker',
  municipalityCode: '0180',
  units: ['Centrum'],
};
const claims = { role: 'caseworker', municipalityCode: '0180', units: ['Centrum'] };

let folder: string;
let key: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avstamp-identity-'));
  key = await identityKey(folder, {});
});
afterAll(() => rm(folder, { recursive: true }));

const identify = (authorization?: string): Promise<Identity | undefined> =>
  demoIdentityProvider(key).identify(authorization === undefined ? {} : { authorization });
const signed = (payload: object, issuer = ISSUER, audience = AUDIENCE): Promise<string> =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('user-1')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(key);

describe('the key of the demo', () => {
  it('is made once, kept, and readable by its owner only', async () => {
    expect(await identityKey(folder, {})).toEqual(key);
    expect((await stat(join(folder, 'identity.key'))).mode & 0o777).toBe(0o600);
  });

  it('may be given by the environment, and is refused where it is short', async () => {
    const given = Buffer.alloc(32, 7);
    const ofEnvironment = await identityKey(folder, { [KEY_VARIABLE]: given.toString('base64url') });
    expect(Buffer.from(ofEnvironment)).toEqual(given);
    await expect(identityKey(folder, { [KEY_VARIABLE]: 'short' })).rejects.toThrow(RangeError);
  });
});

describe('a demo token', () => {
  it('says who somebody is', async () => {
    expect(await identify(`Bearer ${await issueDemoToken(key, caseworker)}`)).toEqual(caseworker);
  });

  it('says nothing when it is missing, or another kind of word', async () => {
    const token = await issueDemoToken(key, caseworker);
    for (const header of [undefined, '', 'Bearer', 'Bearer nonsense', `Basic ${token}`])
      expect(await identify(header)).toBeUndefined();
  });

  it('says nothing when it has been tampered with', async () => {
    const [header, , signature] = (await issueDemoToken(key, caseworker)).split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, municipalityCode: '1480' })).toString(
      'base64url',
    );
    expect(await identify(`Bearer ${header}.${payload}.${signature}`)).toBeUndefined();
  });

  it('says nothing when it has expired', async () => {
    expect(await identify(`Bearer ${await issueDemoToken(key, caseworker, '-1 minute')}`)).toBeUndefined();
  });

  it('says nothing when nobody has signed it', async () => {
    const unsigned = new UnsecuredJWT(claims).setSubject('user-1').setIssuer(ISSUER).setAudience(AUDIENCE);
    const token = unsigned.setIssuedAt().setExpirationTime('1h').encode();
    expect(await identify(`Bearer ${token}`)).toBeUndefined();
  });

  it('says nothing when another key, issuer or audience stands behind it', async () => {
    const otherKey = await issueDemoToken(new Uint8Array(32), caseworker);
    const others = [otherKey, await signed(claims, 'somebody'), await signed(claims, ISSUER, 'something')];
    for (const token of others) expect(await identify(`Bearer ${token}`)).toBeUndefined();
  });

  it.each([
    ['a role that does not exist', { ...claims, role: 'director' }],
    ['no municipality', { ...claims, municipalityCode: undefined }],
    ['units that are no list', { ...claims, units: 'Centrum' }],
  ])('says nothing when it states %s', async (_, wrong) => {
    expect(await identify(`Bearer ${await signed(wrong)}`)).toBeUndefined();
  });
});
