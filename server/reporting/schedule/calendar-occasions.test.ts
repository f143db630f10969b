import { describe, expect, it } from 'vitest';
import { readCodeLists } from '../../codes/index.js';
import { readReportDefinitions } from '../definitions/report-definitions.js';
import { reportsOn } from './calendar-occasions.js';

const definitions = readReportDefinitions(readCodeLists());

describe('the day of a collection', () => {
  it.each([
    ['2013-06-01', []],
    ['2013-06-02', ['2013-05 opening']],
    ['2013-06-03', ['2013-05 daily']],
    ['2013-06-13', ['2013-05 reminder']],
    ['2013-06-14', ['2013-05 daily']],
    ['2013-06-15', ['2013-05 reminder']],
    ['2013-06-20', ['2013-05 deadline']],
    ['2013-06-21', []],
  ])('%s is what the ordinary calendar says: %j', (day, told) => {
    expect(reportsOn(day, definitions).map(({ month, occasion }) => `${month} ${occasion}`)).toEqual(told);
  });

  it('is what the month’s own exception says where there is one', () => {
    const told = ['2013-04-02', '2013-04-13', '2013-04-15', '2013-04-22'].map((day) =>
      reportsOn(day, definitions).map(({ occasion }) => occasion),
    );
    expect(told).toEqual([['opening'], ['daily'], ['reminder'], ['deadline']]);
  });

  it('asks for nothing before any definition is in force', () => {
    expect(reportsOn('2013-02-02', definitions)).toEqual([]);
  });
});
