import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Loading, openLoading } from './loading.js';
import { SMALL_FOLDER } from './small-folder.js';

const HEADER = SMALL_FOLDER.closure_reasons[0];
const { closure_reasons: _, ...WITHOUT_REASONS } = SMALL_FOLDER;

let loading: Loading;
beforeEach(async () => {
  loading = await openLoading();
  await loading.load(WITHOUT_REASONS);
});
afterEach(() => loading.end());

test('reasons that were still empty are filled in, level by level, and each time is a version', async () => {
  const first = await loading.load({ closure_reasons: [HEADER, 'H-1,2013-05-02,11,,'] });
  expect(first.files).toMatchObject([{ added: 1, unchanged: 0, refused: 0 }]);
  expect(first.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['closure-has-reasons', 'warning'],
  ]);
  const second = await loading.load({ closure_reasons: [HEADER, 'H-1,2013-05-02,11,4,4'] });
  expect(second).toMatchObject({ findings: [], files: [{ added: 1 }] });
  expect((await loading.everything())['closure']).toEqual([
    '(0180,H-1,2013-05-02,11,4,4,,3,f,"")',
    '(0180,H-2,2013-04-15,,,,,1,f,"")',
  ]);
});

test('an empty cell takes no registered reason away', async () => {
  await loading.load({ closure_reasons: [HEADER, 'H-2,2013-04-15,1,,1'] });
  const again = await loading.load({ closure_reasons: [HEADER, 'H-2,2013-04-15,,,'] });
  expect(again.files).toMatchObject([{ added: 0, changed: 0, unchanged: 1, refused: 0 }]);
  expect((await loading.everything())['closure']).toContain('(0180,H-2,2013-04-15,1,,1,,2,f,"")');
});

test('the last assistance month before the closing says whether there was a co-applicant', async () => {
  await loading.load({
    assistance: [SMALL_FOLDER.assistance[0], 'H-1,2013-06,P-1,,2'],
    closings: [SMALL_FOLDER.closings[0], 'H-1,2013-07-01'],
  });
  const outcome = await loading.load({
    closure_reasons: [HEADER, 'H-1,2013-05-02,11,4,4', 'H-1,2013-07-01,1,1,1'],
  });
  expect(outcome.findings).toMatchObject([
    { rule: 'closure-co-applicant-reason-needs-co-applicant', place: { line: 3 } },
  ]);
});

test('of a household without any assistance nobody knows the adults, and both reasons are taken', async () => {
  const outcome = await loading.load({
    households: [SMALL_FOLDER.households[0], 'H-3,0180,'],
    closings: [SMALL_FOLDER.closings[0], 'H-3,2013-05-02'],
    closure_reasons: [HEADER, 'H-3,2013-05-02,1,4,4'],
  });
  expect(outcome.findings).toEqual([]);
  expect((await loading.everything())['closure']).toContain('(0180,H-3,2013-05-02,1,4,4,,2,f,"")');
});
