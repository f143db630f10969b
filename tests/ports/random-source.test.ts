import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { askChange } from '../support/ask-as.js';
import { administrator } from '../support/invented-identities.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';
import { readiness, UnwellPort } from './unwell-port.js';

/** A source that gives the same bytes in the same order to whoever begins with the same word. */
function foreseen(word: string): (count: number) => Uint8Array {
  let asked = 0;
  return (count) => {
    asked += 1;
    return createHash('shake256', { outputLength: count }).update(`${word} ${asked}`).digest();
  };
}

const HOUSEHOLDS = Array.from({ length: 40 }, (_, index) => `H-${index}`);
const ASSIST = `with household as (
    insert into avstamp.household (municipality_code, household_ref, unit)
    select '0180', name, 'Centrum' from unnest($1::text[]) as name returning household_ref
  ), person as (
    insert into avstamp.person (municipality_code, person_ref) select '0180', 'P' || name from unnest($1::text[]) as name
  ) insert into avstamp.assistance_month (municipality_code, household_ref, month, applicant_ref, children)
    select '0180', household_ref, '2013-03-01', 'P' || household_ref, 0 from household`;
const HOLD = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { outcome hold { id } } }`;

const plugins: RunningPlugin[] = [];
afterEach(async () => {
  for (const plugin of plugins.splice(0)) await plugin.stop();
});

async function startedWith(bytes: (count: number) => Uint8Array): Promise<RunningPlugin> {
  const plugin = await startPlugin({ random: { bytes } }, { withJobs: true });
  plugins.push(plugin);
  await query(plugin.database.urls.admin, ASSIST, [HOUSEHOLDS]);
  return plugin;
}

async function numbersBy(bytes: (count: number) => Uint8Array): Promise<readonly unknown[]> {
  const plugin = await startedWith(bytes);
  await plugin.runJob('avstamp-monthly-report', { month: '2013-03' });
  const rows = await query<{ household_ref: string }>(
    plugin.database.urls.admin,
    'select household_ref from avstamp_pseudonym.running_number order by running_number',
  );
  return rows.map(({ household_ref }) => household_ref);
}

const place = (plugin: RunningPlugin) =>
  askChange(plugin, HOLD, { personReference: 'PH-1', reason: 'Tvist om ersättning' }, administrator);

describe("the host's randomness", () => {
  it('alone decides the order of running numbers', async () => {
    const [first, same, other] = [
      await numbersBy(foreseen('one')),
      await numbersBy(foreseen('one')),
      await numbersBy(foreseen('another')),
    ];
    expect(first.toSorted()).toEqual(HOUSEHOLDS.toSorted());
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
    expect(first).not.toEqual(HOUSEHOLDS.toSorted());
  });

  it('makes the ids of what is registered', async () => {
    const answers = [
      await place(await startedWith(foreseen('id'))),
      await place(await startedWith(foreseen('id'))),
    ];
    expect(answers[0]?.errors).toEqual([]);
    expect(answers[0]?.text).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/);
    expect(answers[1]?.data).toEqual(answers[0]?.data);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no entropy');
      },
    ],
    ['gives too few bytes', () => new Uint8Array(4)],
    ['gives nothing but zeros', (count: number) => new Uint8Array(count)],
    ['gives a promise', () => Promise.resolve(new Uint8Array(16))],
  ])('that %s is refused, and nothing else takes its place', async (_, way) => {
    const bytes = new UnwellPort(foreseen('well'));
    const plugin = await startedWith(bytes.method);
    bytes.way = way;
    await expect(plugin.runJob('avstamp-monthly-report', { month: '2013-03' })).rejects.toThrow(/randomness/);
    expect((await place(plugin)).errors[0]?.extensions['code']).toBe('UNAVAILABLE');
    const given = 'select from avstamp_pseudonym.running_number union all select from avstamp.legal_hold';
    expect(await query(plugin.database.urls.admin, given)).toEqual([]);
    expect(await readiness(plugin)).toEqual([200, ['random']]);
  });

  it('that gives the same again is refused from the second time on', async () => {
    const plugin = await startedWith((count) => new Uint8Array(count).map((_, index) => index + 1));
    expect((await place(plugin)).errors).toEqual([]);
    expect((await place(plugin)).errors[0]?.extensions['code']).toBe('UNAVAILABLE');
  });
});
