import { describe, expect, it } from 'vitest';
import type { AdultRow } from '../cells/adult-row.js';
import { householdPlaces } from './household-place.js';
import { lineWindow, stretches } from './window.js';

const rows = Array.from({ length: 1000 }, (_, index): AdultRow => {
  const household = `H${Math.floor(index / 2)}`;
  return {
    key: `${household} P${index}`,
    household,
    unit: 'Norr',
    person: `P${index}`,
    role: index % 2 === 0 ? 'applicant' : 'coApplicant',
    lastMonth: [],
    findings: [],
    isAnsweredByOthers: false,
  };
});
const places = householdPlaces(rows);

const linesIn = (from: number, to: number, active?: string): number =>
  stretches(places, { from, to }, active).reduce(
    (sum, stretch) => sum + (stretch.kind === 'gap' ? stretch.lines : stretch.place.rows.length + 1),
    0,
  );

describe('the part of a long month that is rendered', () => {
  it('stands for all lines, wherever it is', () => {
    for (const from of [-24, 0, 700, 1490]) expect(linesIn(from, from + 60)).toBe(1500);
    expect(linesIn(0, 60, 'H400')).toBe(1500);
  });
  it('holds what is seen, and the household that the keyboard is in', () => {
    const shown = stretches(places, { from: 300, to: 330 }, 'H7').flatMap((one) =>
      one.kind === 'household' ? [one.place.reference] : [],
    );
    expect([shown[0], shown[1], shown.length]).toEqual(['H7', 'H100', 11]);
  });
  it('does not move for every line that is scrolled', () => {
    expect(lineWindow(0, 600, 28)).toEqual(lineWindow(28 * 15, 600, 28));
    expect(lineWindow(28 * 16, 600, 28).from).toBe(16 - 24);
  });
});
