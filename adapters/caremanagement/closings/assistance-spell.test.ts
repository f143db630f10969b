import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthsAfter, monthsBetween } from '../settings/calendar.js';
import { endedOn, spellsOf } from './assistance-spell.js';

const months = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 })
  .map((all) => all.map((offset) => monthsAfter('2024-01', offset)));

it('every month is in exactly one spell, and spells are further apart than the longest gap', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 12 }), (all, gap) => {
      const spells = spellsOf('H', all, gap);
      expect(spells.reduce((sum, spell) => sum + spell.months, 0)).toBe(all.length);
      for (const [index, { firstMonth, lastMonth }] of spells.entries()) {
        expect(firstMonth <= lastMonth).toBe(true);
        const before = spells[index - 1];
        if (before !== undefined)
          expect(monthsBetween(before.lastMonth, firstMonth)).toBeGreaterThan(gap + 1);
      }
    }),
  );
});

it('the same months make the same spells in whichever order and however often they come', () => {
  fc.assert(
    fc.property(months, (all) => {
      expect(spellsOf('H', [...all].reverse().concat(all), 2)).toEqual(spellsOf('H', all, 2));
    }),
  );
});

it('a spell has not ended while the next month could still continue it', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 12 }), (all, gap) => {
      for (const spell of spellsOf('H', all, gap)) {
        const lastThatContinues = monthsAfter(spell.lastMonth, gap + 1);
        expect(spellsOf('H', [spell.lastMonth, lastThatContinues], gap)).toHaveLength(1);
        expect(endedOn(spell, gap) > `${lastThatContinues}-31`).toBe(true);
      }
    }),
  );
});
