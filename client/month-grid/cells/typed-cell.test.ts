import { describe, expect, it } from 'vitest';
import { cellText, typedCell } from './typed-cell.js';

describe('what is typed in a cell', () => {
  it('is days, or X where their number is not known', () => {
    expect(typedCell(1, '15', [])).toEqual([{ days: 15, otherText: null, provider: null }]);
    expect(typedCell(1, ' x ', [])).toEqual([{ days: null, otherText: null, provider: null }]);
  });
  it('keeps who gave the measure', () => {
    const held = [{ days: 4, otherText: null, provider: 'PROCURED' as const }];
    expect(typedCell(2, '5', held)).toEqual([{ days: 5, otherText: null, provider: 'PROCURED' }]);
  });
  it('empties the cell where nothing is typed', () => expect(typedCell(1, ' ', [])).toEqual([]));
  it('is not read where it is neither', () => {
    expect(typedCell(1, '1.5', [])).toBeUndefined();
    expect(typedCell(1, 'ja', [])).toBeUndefined();
    expect(typedCell(1, '115', [])).toBeUndefined();
  });
  it('is a mark for no measure, whatever it is', () =>
    expect(typedCell(0, '0', [])).toEqual([{ days: null, otherText: null, provider: null }]));
  it('says what another measure is after its days, several parted by semicolons, and is written so again', () => {
    const read = typedCell(8, '15 Validering; X SFI på dagtid;', []);
    expect(read).toEqual([
      { days: 15, otherText: 'Validering', provider: null },
      { days: null, otherText: 'SFI på dagtid', provider: null },
    ]);
    expect(cellText(read ?? [])).toBe('15 Validering; X SFI på dagtid');
    expect(typedCell(8, 'Validering', [])).toEqual([{ days: null, otherText: 'Validering', provider: null }]);
    expect(typedCell(8, '12', [])).toEqual([{ days: 12, otherText: null, provider: null }]);
  });
});
