import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatingError } from '../../server/kernel/index.js';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER, withLine } from './small-folder.js';

let loading: Loading;
beforeEach(async () => {
  loading = await openLoading();
});
afterEach(() => loading.end());

test('a folder that keeps every rule is loaded whole', async () => {
  const outcome = await loading.load(SMALL_FOLDER);
  expect(outcome.findings).toEqual([]);
  expect(outcome.files.map(({ name, added, refused }) => [name, added, refused])).toEqual([
    ['households', 2, 0],
    ['persons', 3, 0],
    ['assistance', 3, 0],
    ['measures', 3, 0],
    ['closings', 2, 0],
    ['closure_reasons', 2, 0],
    ['comments', 1, 0],
  ]);
  const tables = await loading.everything();
  expect(tables['measure']?.map(statementOf)).toEqual([
    '(0180,2013-03-01,P-1,2,"",10,own,1,social)',
    '(0180,2013-03-01,P-1,8,Validering,,procured,1,social)',
    '(0180,2013-03-01,P-2,0,"",,,1,social)',
  ]);
  expect(tables['closure']).toEqual([
    '(0180,H-1,2013-05-02,11,4,4,,2,f,"")',
    '(0180,H-2,2013-04-15,1,,1,,2,f,"")',
  ]);
});

test('loading the same folder twice changes nothing but the log, its refused rows included', async () => {
  const folder = withLine('measures', 5, '0180,P-3,2013-03,9,1,,own');
  const first = await loading.load(folder);
  const { audit_entry: firstLog, ...before } = await loading.everything();
  const second = await loading.load(folder);
  const { audit_entry: secondLog, ...after } = await loading.everything();
  expect(after).toEqual(before);
  expect(secondLog?.slice(0, firstLog?.length)).toEqual(firstLog);
  expect(secondLog?.slice(firstLog?.length ?? 0)).toEqual([
    expect.stringMatching(/^\(0180,.*host-folder\.loaded.*""added"": 0, ""changed"": 0, ""refused"": 0/),
  ]);
  expect(second.findings).toEqual(first.findings);
  expect(second.files.every(({ added, changed }) => added === 0 && changed === 0)).toBe(true);
});

test('lines that end as Windows ends them, and line breaks within quotes, are read as they stand', async () => {
  const broken = withLine('households', 2, 'H-1,0180,"Enhet\nNorr"');
  const outcome = await loading.load(
    { ...broken, households: [...(broken.households ?? []), 'H-3,9999,'] },
    '\r\n',
  );
  expect(outcome.findings.filter(({ place }) => place?.file === 'households.csv')).toMatchObject([
    { rule: 'household-unit-is-plain', place: { line: 2 } },
    { rule: 'household-municipality-exists', place: { line: 5 } },
  ]);
});

test('what the host says otherwise than before is changed, and counted, with a version of its own', async () => {
  await loading.load(SMALL_FOLDER);
  const outcome = await loading.load(withLine('households', 2, 'H-1,0180,Enhet Väst'));
  expect(outcome.files.filter(({ changed }) => changed > 0)).toMatchObject([
    { name: 'households', changed: 1 },
  ]);
  expect((await loading.everything())['household']).toContain('(0180,H-1,"Enhet Väst",2)');
});

test('a measure that becomes known late is added, and one that is registered otherwise stands', async () => {
  await loading.load(SMALL_FOLDER);
  const late = await loading.load({ measures: [SMALL_FOLDER.measures[0], '0180,P-3,2013-03,1,X,,own'] });
  expect(late.files).toMatchObject([{ name: 'measures', added: 1, refused: 0 }]);
  const other = await loading.load(withLine('measures', 2, '0180,P-1,2013-03,2,11,,own'));
  expect(other.findings).toMatchObject([
    { rule: 'measure-as-registered', found: '11 own', place: { file: 'measures.csv', line: 2 } },
  ]);
  const opposite = await loading.load({ measures: [SMALL_FOLDER.measures[0], '0180,P-1,2013-03,0,,,'] });
  expect(opposite.findings).toMatchObject([{ rule: 'measure-agrees-with-registered-answer', found: '0' }]);
});

test('a file that is not of its form is refused whole, and the others are loaded', async () => {
  const outcome = await loading.load(withLine('closings', 2, 'H-2'));
  expect(outcome.findings).toMatchObject([
    { rule: 'host-file-cells', found: '1', place: { file: 'closings.csv', line: 2 } },
    { rule: 'closure-reason-has-closing', place: { file: 'closure_reasons.csv', line: 2 } },
    { rule: 'closure-reason-has-closing', place: { file: 'closure_reasons.csv', line: 3 } },
  ]);
  expect(outcome.files.find(({ name }) => name === 'measures')).toMatchObject({ added: 3 });
});

test('after a failure in the last step nothing of the folder is left', async () => {
  const before = await loading.everything();
  await loading.asOwner(`create function avstamp.fail() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full' using errcode = 'disk_full'; end $$`);
  await loading.asOwner(
    `create trigger fail before insert on avstamp.audit_entry execute function avstamp.fail()`,
  );
  await expect(loading.load(SMALL_FOLDER)).rejects.toThrow();
  expect(await loading.everything()).toEqual(before);
});

test('an identity number stands nowhere afterwards: not in the database, not in the outcome', async () => {
  const outcome = await loading.load(withLine('persons', 2, 'P-1,199001012386,1990-01-01,F,false'));
  expect(outcome.findings[0]).toMatchObject({ rule: 'person-identity-number-valid', found: '•••••••• (12)' });
  const everything = JSON.stringify([outcome, await loading.everything()]);
  expect(everything).not.toContain('199001012386');
  expect(everything).toContain('•••••••• (12)');
});

test('a folder that is not there is told so', async () => {
  await expect(loading.loadFolder('/nowhere/at/all')).rejects.toBeInstanceOf(OperatingError);
});

/** A measure's row without what the database says of it by itself. */
function statementOf(row: string): string {
  return row.replace(/,[^,]*,[^,]*\)$/, ')');
}
