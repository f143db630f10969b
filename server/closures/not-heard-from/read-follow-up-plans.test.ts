import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, OperatingError } from '../../kernel/index.js';
import { readFollowUpPlans } from './read-follow-up-plans.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avstamp-plans-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const plan = {
  id: 'plan',
  validFrom: '2013-03',
  source: 'example',
  daysAfter: [14, 28],
  nearDeadlineDays: 7,
};
const write = (name: string, content: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(content));

describe('plans of contacts', () => {
  it('ship with the module from the first code list on', () => {
    const plans = readFollowUpPlans();
    expect(plans.inForce(calendarMonth('2013-03'))?.daysAfter).toEqual([14, 28]);
    expect(plans.inForce(calendarMonth('2013-02'))).toBeUndefined();
  });

  it('are in force until a later one begins', () => {
    write('a.json', plan);
    write('b.json', { ...plan, id: 'later', validFrom: '2014-01', daysAfter: [7] });
    const plans = readFollowUpPlans(folder);
    expect(plans.inForce(calendarMonth('2013-12'))?.id).toBe('plan');
    expect(plans.inForce(calendarMonth('2014-01'))?.id).toBe('later');
  });

  it.each([
    ['days that do not follow each other', { daysAfter: [28, 14] }, /daysAfter\[1\]/],
    ['no days', { daysAfter: [] }, /daysAfter/],
    ['a misspelt key', { nearDeadlineDay: 3 }, /nearDeadlineDay/],
    ['no month', { validFrom: 'now' }, /validFrom/],
  ])('are refused for %s, with the file and the place', (_, change, place) => {
    write('a.json', { ...plan, ...change });
    expect(() => readFollowUpPlans(folder)).toThrow(OperatingError);
    expect(() => readFollowUpPlans(folder)).toThrow(place);
  });
});
