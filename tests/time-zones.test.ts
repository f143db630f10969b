import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const KERNEL = new URL('../server/dist/kernel/index.js', import.meta.url).href;
const PROGRAM = `
  const { monthOfInstant, dateOfInstant, daysInMonth, addMonths } = await import(${JSON.stringify(KERNEL)});
  const instants = ['2013-12-31T22:59:59Z', '2013-12-31T23:00:00Z', '2013-03-31T22:00:00Z', '2027-10-31T00:59:59Z',
    '2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z', '2028-02-28T23:00:00Z', '2028-02-29T23:00:00Z'];
  console.log(JSON.stringify([
    instants.map((instant) => [monthOfInstant(new Date(instant)), dateOfInstant(new Date(instant))]),
    daysInMonth('2028-02'), addMonths('2013-12', 1),
  ]));`;

describe('the machine’s time zone', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'does not move a Swedish month: %s',
    (zone) => {
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(JSON.parse(output)).toEqual([
        [
          ['2013-12', '2013-12-31'],
          ['2014-01', '2014-01-01'],
          ['2013-04', '2013-04-01'],
          ['2027-10', '2027-10-31'],
          ['2027-10', '2027-10-31'],
          ['2027-11', '2027-11-01'],
          ['2028-02', '2028-02-29'],
          ['2028-03', '2028-03-01'],
        ],
        29,
        '2014-01',
      ]);
    },
  );
});
