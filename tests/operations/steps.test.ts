import { describe, expect, it } from 'vitest';
import { filledVariables } from '../../scripts/operations/filled-variables.js';
import { stableAnswer } from '../../scripts/operations/stable-answer.js';

describe('the variables of a step', () => {
  const answers = new Map([['01-read', { data: { rows: [{ version: 3 }] } }]]);

  it('take what they name from an earlier answer, wherever they name it', () => {
    const version = '{01-read:data.rows.0.version}';
    expect(filledVariables({ input: { cells: [{ version }], month: '2013-03' } }, answers)).toEqual({
      input: { cells: [{ version: 3 }], month: '2013-03' },
    });
  });

  it.each(['{01-read:data.rows.1.version}', '{02-later:data}'])('cannot take %s', (version) => {
    expect(() => filledVariables({ version }, answers)).toThrow(RangeError);
  });
});

describe('a stated answer', () => {
  it('is the same whenever it was given and whatever ids chance gave', () => {
    const answer = (moment: string, ids: readonly string[]) => stableAnswer({ moment, ids });
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
    expect(answer(new Date().toISOString(), [one, other, one])).toBe(
      answer('2013-03-01T10:11:12+01:00', [other, one, other]),
    );
    expect(answer('', [one, one])).not.toBe(answer('', [one, other]));
  });
});
