import { describe, expect, it } from 'vitest';
import { calendarMonth } from '../../kernel/index.js';
import { populationInForce, readPopulationRegisters } from './population-register.js';

const [shipped] = readPopulationRegisters();

describe('the population', () => {
  it('of the 72 municipalities of 2013 adds up to what was published', () => {
    const people = Object.values(shipped?.municipalities ?? {});
    expect(people.length).toBe(72);
    expect(people.reduce((sum, number) => sum + number, 0)).toBe(3_578_840);
  });

  it('says that the municipalities’ date and the country’s differ', () => {
    expect(shipped?.date).toBe('2012-11-01');
    expect(shipped?.country).toMatchObject({ people: 9_555_893, date: '2012-12-31' });
    expect(shipped?.note.sv).toContain('två månader');
  });

  it('in force in a month is the latest that is not younger than its first day', () => {
    if (shipped === undefined) throw new Error('no register ships with the module');
    const later = { ...shipped, id: 'later', date: '2013-11-01' };
    const inForce = (month: string): string | undefined =>
      populationInForce([later, shipped], calendarMonth(month))?.id;
    expect(inForce('2012-10')).toBeUndefined();
    expect(inForce('2012-11')).toBe(shipped.id);
    expect(inForce('2013-10')).toBe(shipped.id);
    expect(inForce('2013-11')).toBe('later');
  });
});
