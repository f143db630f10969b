import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirmationsIn, householdDirectoryOf } from '@avstamp/host-caremanagement';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedErrand, MUNICIPALITY, party } from '../support/caremanagement/invented-errand.js';
import { allOf, readingsOf, readStub, rulesOf, settingsFor } from '../support/caremanagement/read-stub.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';

let stub: StubCaremanagement;
let folder: TemporaryFolder;
beforeEach(async () => {
  stub = await startStubCaremanagement();
  folder = await temporaryFolder();
});
afterEach(async () => {
  await stub.stop();
  await folder.remove();
});

const HOUSEHOLD = `applicant:${party(1)}`;

const assisted = (...months: readonly string[]): void => {
  stub.errands.push(...months.map((month) => inventedErrand({ month, applicant: 1 })));
};

const confirmedBy = async (...lines: readonly string[]): Promise<ReturnType<typeof confirmationsIn>> => {
  await mkdir(folder.path, { recursive: true });
  const file = join(folder.path, 'confirmed-closings.csv');
  const header = 'municipality_code,household_ref,closed_on,confirmed_by';
  await writeFile(file, `\uFEFF${[header, ...lines].join('\r\n')}\r\n`);
  return confirmationsIn(file);
};

describe('assistance ends', () => {
  it('when more months than the longest gap have passed, not when an errand is closed', async () => {
    assisted('2026-03', '2026-04');
    const before = await readStub(stub, { now: '2026-07-31T12:00:00Z' });
    expect(before.proposals).toEqual([]);
    const after = await readStub(stub, { now: '2026-07-31T22:30:00Z' });
    expect(after.proposals).toEqual([
      {
        householdReference: HOUSEHOLD,
        firstMonth: '2026-03',
        lastMonth: '2026-04',
        closedOn: '2026-08-01',
        adultsContinueIn: [],
      },
    ]);
    expect(after.closings).toEqual([]);
  });

  it('and begins anew after a longer gap, and goes on through a shorter one', async () => {
    assisted('2026-01', '2026-04', '2026-08');
    const { spells, proposals } = await readStub(stub, { now: '2026-09-15T08:00:00Z' });
    expect(spells.map(({ firstMonth, lastMonth, months }) => [firstMonth, lastMonth, months])).toEqual([
      ['2026-01', '2026-04', 2],
      ['2026-08', '2026-08', 1],
    ]);
    expect(proposals).toMatchObject([{ lastMonth: '2026-04', closedOn: '2026-08-01', resumedIn: '2026-08' }]);
  });

  it('as soon as the settings say', async () => {
    assisted('2026-06');
    const { proposals } = await readStub(stub, {
      now: '2026-08-01T08:00:00Z',
      settings: { longestGapMonths: 0 },
    });
    expect(proposals).toMatchObject([{ lastMonth: '2026-06', closedOn: '2026-08-01' }]);
  });

  it('in the settings’ own time: what ended before is history', async () => {
    assisted('2026-01');
    const { proposals } = await readStub(stub, { settings: { proposeSince: '2026-06' } });
    expect(proposals).toEqual([]);
  });
});

describe('no closing is proposed', () => {
  it('while a later application is not decided', async () => {
    assisted('2026-04');
    stub.errands.push(
      inventedErrand({ month: '2026-07', applicant: 1, decision: 'none', status: 'ONGOING' }),
    );
    const reading = await readStub(stub);
    expect(reading.proposals).toEqual([]);
    expect(rulesOf(reading)).toEqual(['closing-held-back']);
  });

  it('while an adult’s later errand is held back', async () => {
    assisted('2026-04');
    stub.errands.push(
      inventedErrand({ month: '2026-06', applicant: 7, coApplicant: 1, data: { maritalStatus: 'SINGLE' } }),
    );
    const reading = await readStub(stub);
    expect(reading.proposals).toEqual([]);
    expect(rulesOf(reading)).toEqual(['co-applicant-of-single', 'closing-held-back']);
  });

  it('but a later refusal or withdrawal is no assistance', async () => {
    assisted('2026-04');
    stub.errands.push(
      inventedErrand({ month: '2026-05', applicant: 1, decision: 'refused' }),
      inventedErrand({ month: '2026-06', applicant: 1, decision: 'none', status: 'WITHDRAWN' }),
    );
    expect((await readStub(stub)).proposals).toHaveLength(1);
  });
});

it('a household whose adults have assistance in another afterwards is proposed with that other one', async () => {
  assisted('2026-03');
  stub.errands.push(inventedErrand({ month: '2026-05', applicant: 2, coApplicant: 1 }));
  const { proposals } = await readStub(stub);
  expect(proposals).toMatchObject([
    { householdReference: HOUSEHOLD, adultsContinueIn: [`applicant:${party(2)}`] },
    { householdReference: `applicant:${party(2)}`, adultsContinueIn: [] },
  ]);
});

describe('a proposed closing', () => {
  it('is on no page of the directory until somebody has confirmed it', async () => {
    assisted('2026-04');
    const ask = async (confirmations?: ReturnType<typeof confirmationsIn>) => {
      const readings = readingsOf(stub, confirmations === undefined ? {} : { confirmations });
      const directory = householdDirectoryOf(settingsFor(stub), readings);
      return (await allOf(directory.pages({ municipalityCode: MUNICIPALITY, month: '2026-08' }))).flatMap(
        ({ closings = [] }) => closings,
      );
    };
    expect(await ask()).toEqual([]);
    expect(await ask(confirmationsIn(join(folder.path, 'missing.csv')))).toEqual([]);
    expect(await ask(await confirmedBy(`2281,${HOUSEHOLD},2026-08-03,pahittad01`))).toEqual([
      { householdReference: HOUSEHOLD, closedOn: '2026-08-03' },
    ]);
  });

  it('waits no longer once it is confirmed', async () => {
    assisted('2026-04');
    const confirmations = await confirmedBy(`2281,${HOUSEHOLD},2026-08-03,"pahittad01"`);
    const { proposals, closings } = await readStub(stub, { confirmations });
    expect(proposals).toEqual([]);
    expect(closings).toHaveLength(1);
  });

  it('that assistance has overtaken is no closing any more, and the confirmation is named', async () => {
    assisted('2026-04', '2026-06', '2026-08');
    const confirmations = await confirmedBy(`2281,${HOUSEHOLD},2026-08-03,pahittad01`);
    const reading = await readStub(stub, { confirmations });
    expect(reading.closings).toEqual([]);
    expect(rulesOf(reading)).toEqual(['confirmation-without-proposal 2026-08-03']);
  });

  it.each([
    ['is not a day', '2026-02-30', 'pahittad01', 'confirmation-date-impossible 2026-02-30'],
    ['is before the last month', '2026-03-31', 'pahittad01', 'confirmation-date-impossible 2026-03-31'],
    ['has not been yet', '2026-09-02', 'pahittad01', 'confirmation-date-impossible 2026-09-02'],
    ['is confirmed by nobody', '2026-08-03', ' ', 'confirmation-by-nobody 2026-08-03'],
  ])('is not handed over on a day that %s', async (_, day, by, rule) => {
    assisted('2026-04');
    const reading = await readStub(stub, {
      confirmations: await confirmedBy(`2281,${HOUSEHOLD},${day},${by}`),
    });
    expect(reading.closings).toEqual([]);
    expect(rulesOf(reading)).toEqual([rule]);
  });

  it('of another municipality is another’s', async () => {
    assisted('2026-04');
    const confirmations = await confirmedBy(`2262,${HOUSEHOLD},2026-08-03,pahittad01`);
    expect((await readStub(stub, { confirmations })).closings).toEqual([]);
  });

  it.each([
    ['with other columns', 'household_ref,closed_on\n'],
    ['with an open quote', 'municipality_code,household_ref,closed_on,confirmed_by\n2281,"H,2026-08-03,x\n'],
  ])('is not confirmed by a file %s', async (_, text) => {
    assisted('2026-04');
    const file = join(folder.path, 'confirmed.csv');
    await writeFile(file, text);
    await expect(readStub(stub, { confirmations: confirmationsIn(file) })).rejects.toMatchObject({
      parts: ['confirmed-closings'],
    });
  });
});
