import { describe, expect, it } from 'vitest';
import { calendarMonth } from '../../kernel/index.js';
import { plannedFollowUps } from './follow-up.js';

const plan = {
  id: 'plan',
  validFrom: calendarMonth('2013-03'),
  source: 'example',
  daysAfter: [14, 28],
  nearDeadlineDays: 7,
};
const tried = (...days: readonly string[]) =>
  plannedFollowUps(
    plan,
    calendarMonth('2013-02'),
    days.map((triedOn) => ({ triedOn })),
  ).map(({ triedOn }) => triedOn);

describe('planned contacts with a household', () => {
  it('are counted from the first day of the first month without assistance', () => {
    const planned = plannedFollowUps(plan, calendarMonth('2012-12'), []);
    expect(planned.map(({ dueOn }) => dueOn)).toEqual(['2013-01-15', '2013-01-29']);
  });

  it('are answered by the days on which contact was tried, in their order', () => {
    expect(tried('2013-03-20', '2013-03-10', '2013-03-30')).toEqual(['2013-03-10', '2013-03-20']);
  });

  it('are not answered twice by one day', () => {
    expect(tried('2013-03-20', '2013-03-20')).toEqual(['2013-03-20', undefined]);
  });
});
