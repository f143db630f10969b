import { adapterRules } from '@avstamp/host-caremanagement';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { single } from '../support/caremanagement/altered-errand.js';
import { HANDED_OVER } from '../support/caremanagement/handed-over.js';
import { HELD_BACK } from '../support/caremanagement/held-back.js';
import { readStub, rulesOf } from '../support/caremanagement/read-stub.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';

let stub: StubCaremanagement;
beforeEach(async () => {
  stub = await startStubCaremanagement();
});
afterEach(() => stub.stop());

describe('an errand that contradicts itself or another is held back and named', () => {
  it.each(HELD_BACK)('where $what', async ({ errands, findings }) => {
    stub.errands.push(...errands());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(findings);
    expect(reading.months).toEqual([]);
    expect(JSON.stringify(reading)).not.toContain('199001012385');
  });
});

describe('an errand that is odd is handed over and named', () => {
  it.each(HANDED_OVER)('where $what', async ({ errands, findings, months = 1 }) => {
    stub.errands.push(...errands());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(findings);
    expect(reading.months).toHaveLength(months);
  });
});

describe('the namespace', () => {
  it('that has no applications is named, because that looks as if nobody had assistance', async () => {
    expect(rulesOf(await readStub(stub))).toEqual(['no-errands']);
  });

  it('that the case system does not have is no empty one', async () => {
    const sources = [{ municipalityCode: '2281', namespace: 'FINANCIAL_ASSISTENCE', unit: '' }];
    await expect(readStub(stub, { settings: { sources } })).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('of another municipality in an answer is held back', async () => {
    stub.errands.push(single());
    stub.trouble = ({ template }) =>
      template.endsWith('/financial-assistance/{errandId}')
        ? { answer: { status: 200, body: { ...stub.errands[0], municipalityId: '2262' } } }
        : undefined;
    const reading = await readStub(stub);
    expect(rulesOf(reading)).toEqual(['errand-of-another']);
    expect(reading.months).toEqual([]);
  });

  it('with errands of another type is read without them, and the type is named once', async () => {
    const parking = { ...single(), typeSlug: 'parking-permit' };
    stub.errands.push({ ...parking, id: 'parking-1' }, { ...parking, id: 'parking-2' }, single());
    const reading = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(rulesOf(reading)).toEqual(['errand-type-unknown parking-permit']);
    expect(reading.months).toHaveLength(1);
  });

  it('with codes that the settings lack is named before any errand bears one', async () => {
    stub.errands.push(single());
    stub.types = [
      {
        typeSlug: 'financial-assistance-renewal',
        statuses: [{ code: 'PAUSED' }],
        decisionOptions: [{ code: 'DELVIS_BIFALL' }],
      },
    ];
    const { findings } = await readStub(stub, { now: '2026-07-15T08:00:00Z' });
    expect(findings.map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      'caremanagement-meaning-of-status-missing PAUSED',
      'caremanagement-meaning-of-decision-missing DELVIS_BIFALL',
      'caremanagement-type-not-in-case-system financial-assistance',
      'caremanagement-type-not-in-case-system financial-assistance-new',
      'caremanagement-type-not-in-case-system financial-assistance-supplementary',
    ]);
  });
});

it('each rule of the adapter says in both languages what is the matter, and where it comes from', () => {
  for (const { message, source } of Object.values(adapterRules)) {
    expect(message.sv).toMatch(/\.$/);
    expect(message.en).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
});
