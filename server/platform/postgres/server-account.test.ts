import { expect, test } from 'vitest';
import { accountFrom } from './server-account.js';

const ROOT = 'root:x:0:0:root:/root:/bin/sh';
const NOBODY = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';
const POSTGRES = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash';

test.each([
  ['the user postgres, where there is one', [ROOT, NOBODY, POSTGRES], { uid: 101, gid: 104 }],
  ['else the user nobody', [ROOT, NOBODY], { uid: 65534, gid: 65533 }],
  ['else nobody at all', [ROOT], undefined],
])('root hands the server to %s', (_, lines, account) => {
  expect(accountFrom(lines.join('\n'))).toEqual(account);
});
