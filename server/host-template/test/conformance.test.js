import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkConformance, conformanceText } from '@avstamp/plugin-sdk/conformance';
import { PERSONS, USERS } from '../adapters/example-register.js';
import { notices } from '../adapters/notifications.js';
import { createHost } from '../host.js';

// Nothing is asked of the database here: the adapters are.
const url = 'postgresql://nobody@127.0.0.1/nowhere';

const examples = {
  users: ['example-caseworker', 'example-elsewhere'].map((token) => ({
    headers: { authorization: `Bearer ${token}` },
    identity: USERS.get(token),
  })),
  worthless: [{ authorization: 'Bearer of somebody else' }],
  persons: {
    open: PERSONS[0].reference,
    withProtectedIdentity: PERSONS[2].reference,
    unknown: 'p-unknown',
    identityNumberOfOpen: PERSONS[0].identityNumber,
  },
  noticesSeen: async (id) => (notices.has(id) ? 1 : 0),
};

test('the host keeps what it promises', async () => {
  const host = createHost({ databaseUrls: { service: url, national: url }, folder: '.avstamp' });
  const report = await checkConformance(host, examples);
  assert.ok(report.conforms, conformanceText(report, 'en'));
});
