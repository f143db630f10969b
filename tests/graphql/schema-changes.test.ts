import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepRelease, lastRelease } from '../../scripts/schema/releases.js';
import { mayBreak, schemaChanges } from '../../scripts/schema/schema-changes.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const RELEASED = 'type Query { households(unit: String): [String!]! role: Role! } enum Role { CASEWORKER }';

describe('a schema beside the one that was released', () => {
  it.each([
    ['a field that is gone', 'households(unit: String): [String!]!', '', /Query\.households was removed/],
    ['an argument that must be given now', 'unit: String', 'unit: String!', /unit/],
    ['an answer that may be null now', '[String!]!', '[String!]', /changed type/],
    ['an enum value that is gone', 'CASEWORKER', 'UNIT_MANAGER', /CASEWORKER was removed/],
  ])('breaks its clients by %s', (_, was, is, sentence) => {
    const { breaking } = schemaChanges(RELEASED, RELEASED.replace(was, is));
    expect(breaking).toEqual([expect.stringMatching(sentence)]);
  });

  it('may be stumbled over where an enum has got a new value', () => {
    const { breaking, dangerous } = schemaChanges(
      RELEASED,
      RELEASED.replace('CASEWORKER', 'CASEWORKER AUDITOR'),
    );
    expect([breaking, dangerous]).toEqual([[], [expect.stringMatching(/AUDITOR/)]]);
  });

  it('may grow', () => {
    expect(schemaChanges(RELEASED, RELEASED.replace('role:', 'unit: String role:'))).toEqual({
      breaking: [],
      dangerous: [],
    });
  });

  it.each([
    ['0.1.0', '0.9.0', false],
    ['0.1.0', '1.0.0', true],
    ['9.4.1', '10.0.0', true],
    ['1.0.0', '1.0.0', false],
  ])('released as %s may break as %s: %s', (released, current, may) => {
    expect(mayBreak(released, current)).toBe(may);
  });
});

describe('the releases', () => {
  const release = (version: string, schema = RELEASED) => ({ version, schema, trustedDocuments: '{}' });

  it('are kept by version, the last one by number and not by letters, and never written over', async () => {
    const folder = await temporaryFolder();
    expect(lastRelease(folder.path)).toBeUndefined();
    for (const version of ['0.9.0', '0.10.0']) keepRelease(folder.path, release(version));
    await mkdir(join(folder.path, 'docs', 'releases', 'drafts'));
    await writeFile(join(folder.path, 'docs', 'releases', 'README.md'), '');
    expect(lastRelease(folder.path)).toEqual(release('0.10.0'));
    expect(keepRelease(folder.path, release('0.9.0'))).toBe(join('docs', 'releases', '0.9.0'));
    expect(() => keepRelease(folder.path, release('0.9.0', `${RELEASED} `))).toThrow(RangeError);
    await folder.remove();
  });
});
