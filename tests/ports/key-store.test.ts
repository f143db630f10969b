import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { KeySignature } from '@avstamp/plugin-sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../support/ask-as.js';
import { avstamp } from '../support/avstamp.js';
import { ReportDesk } from '../support/report-desk.js';
import { quotes, readiness, UNWELL, UnwellPort } from './unwell-port.js';

const SMALL_HOST = fileURLToPath(new URL('../fixtures/hosts/small-host.js', import.meta.url));
const PROOF = 'bevis-0180-2013-03-version-1.json';
const KEY = Buffer.alloc(32, 7);
const macOf = (content: Uint8Array): Buffer => createHmac('sha256', KEY).update(content).digest();
const sign = new UnwellPort(
  async (content: Uint8Array): Promise<KeySignature> => ({
    keyId: 'nyckel-1',
    algorithm: 'HMAC-SHA-256',
    value: macOf(content),
  }),
);
const verify = async (content: Uint8Array, { keyId, value }: KeySignature): Promise<boolean> =>
  keyId === 'nyckel-1' && timingSafeEqual(macOf(content), value);

let desk: ReportDesk;
beforeEach(async () => {
  sign.way = undefined;
  desk = await ReportDesk.open({ keyStore: { sign: sign.method, verify }, timeouts: { keyStore: 200 } });
  await desk.compile();
  await desk.step('approveReport');
});
afterEach(() => desk.close());

const submit = () => desk.ask('submitReport');
const SAVED = { submitReport: { outcome: 'SAVED' } };

/** What `avstamp report verify` finds, in a host with the key, with another, or with none. */
async function found(key: Buffer | 'no keys'): Promise<readonly unknown[]> {
  const host = desk.store.path.concat('/host.mjs');
  await writeFile(
    host,
    `import { createHmac } from 'node:crypto';
import { createHost as small } from ${JSON.stringify(SMALL_HOST)};
const macOf = (content) => createHmac('sha256', Buffer.from('${key.toString('hex')}', 'hex')).update(content).digest();
export const createHost = (surroundings) => ({ ...small(surroundings), ${
      key === 'no keys'
        ? ''
        : `keyStore: {
  sign: async (content) => ({ keyId: 'nyckel-1', algorithm: 'HMAC-SHA-256', value: macOf(content) }),
  verify: async (content, { value }) => macOf(content).equals(Buffer.from(value)) },`
    } });`,
  );
  const place = { folder: desk.store.path, urls: desk.workshop.database.urls };
  const { output } = await avstamp(['--json', 'report', 'verify', '--host', host], place);
  const { findings }: { findings: { rule: string; severity: string }[] } = JSON.parse(output);
  return findings.map(({ rule, severity }) => [rule, severity]);
}

describe('a proof that the host signs', () => {
  it('says by which key, in words too, and is verified by it and by no other', async () => {
    expect((await submit()).data).toMatchObject(SAVED);
    const proof = JSON.parse(await readFile(desk.path(PROOF), 'utf8'));
    expect(proof.signature).toMatchObject({ keyId: 'nyckel-1', algorithm: 'HMAC-SHA-256' });
    const text = await readFile(desk.path(PROOF.replace('.json', '.sv.txt')), 'utf8');
    expect(text).toContain('Signerat med nyckel: nyckel-1 (HMAC-SHA-256)');
    expect(await found(KEY)).toEqual([]);
    expect(await found(Buffer.alloc(32, 8))).toEqual([['proof-is-signed-by-its-key', 'error']]);
    expect(await found('no keys')).toEqual([['proof-signature-is-read', 'information']]);
  });

  it('cannot be made up by whoever can write in the database: without its signature it is told of', async () => {
    await submit();
    const remade = `update avstamp.report_proof set document =
      regexp_replace(document, ',"signature":\\{[^}]*\\}', '')`;
    await desk.rows(`set session_replication_role = replica; ${remade}`);
    expect(await found(KEY)).toContainEqual(['proof-is-signed', 'warning']);
  });
});

describe('the keys of the host', () => {
  const value = Buffer.alloc(32);
  const LIES: readonly (readonly [string, unknown])[] = [
    ['a text', 'signed'],
    ['a signature without a key', { keyId: '', algorithm: 'HMAC', value }],
    ['a signature of two bytes', { keyId: 'k', algorithm: 'HMAC', value: value.subarray(0, 2) }],
  ];
  it.each([...UNWELL, ...LIES.map(([lie, told]) => [`answers with ${lie}`, async () => told] as const)])(
    'that %s let nothing be submitted, until they are well',
    async (_, way) => {
      sign.way = way;
      const refused = await submit();
      expect([refused.data, codeOf(refused)]).toEqual([null, 'UNAVAILABLE']);
      expect(await desk.rows('select status from avstamp.report')).toEqual([{ status: 'approved' }]);
      expect(await desk.rows('select from avstamp.report_proof')).toEqual([]);
      expect(await readiness(desk.plugin)).toEqual([200, ['keyStore']]);
      expect(quotes(desk.plugin, refused.text)).toBe(false);
      sign.way = undefined;
      expect((await submit()).data).toMatchObject(SAVED);
    },
  );
});
