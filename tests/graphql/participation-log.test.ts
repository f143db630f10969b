import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertInventedHouseholds } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { hostThatKnows, officer, provider } from '../support/invented-participants.js';
import { insertParticipants, mutate } from '../support/participation.js';
import { attendance, ParticipationLog } from '../support/participation-log.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
let log: ParticipationLog;
beforeAll(async () => {
  plugin = await startPlugin(hostThatKnows);
  log = new ParticipationLog(plugin);
  await insertInventedHouseholds(plugin.database.urls.admin);
  await insertParticipants(plugin, ['P1', 'T1', 'G03', 'G04', 'G05'], ['Arbetscentrum', 'Kursgården']);
});
afterAll(() => plugin.stop());

describe('a volume that somebody states with a reason', () => {
  it('stands whatever attendance is saved later, until it is taken back', async () => {
    await log.save([attendance('G03', '2013-03-04')]);
    expect(await log.override('overrideVolume', 'G03', { days: 9 })).toMatchObject({
      outcome: 'SAVED',
      volume: { days: 9, derived: { days: 1 }, override: { days: 9, lifted: false, version: 1 } },
    });
    await log.save([attendance('G03', '2013-03-05')]);
    expect(await log.registered('G03')).toContainEqual({ code: 1, other_text: '', days: 9, party: 'labour' });
    const input = { personReference: 'G03', unit: 'Arbetscentrum', month: '2013-03', code: 1 };
    const measure = 'outcome cell { version } findings { rule }';
    expect(
      await mutate(plugin, 'changeMeasure', measure, { ...input, days: 4, expectedVersion: 2 }),
    ).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'volume-follows-override' }],
    });
    expect(await log.override('overrideVolume', 'G03', { days: 8 })).toMatchObject({ outcome: 'CONFLICT' });
    expect(await log.override('liftVolumeOverride', 'G03', { expectedVersion: 1 })).toMatchObject({
      outcome: 'SAVED',
      volume: { days: 2, override: { lifted: true, version: 2 } },
    });
    expect(await log.override('liftVolumeOverride', 'G03', { expectedVersion: 2 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'lifted-override-is-stated' }],
    });
    expect(
      await mutate(plugin, 'changeMeasure', measure, { ...input, days: 4, expectedVersion: 3 }),
    ).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'volume-follows-attendance' }],
    });
    const withdrawn = { ...input, expectedVersion: 3, reason: 'Fel' };
    expect(await mutate(plugin, 'withdrawMeasure', measure, withdrawn)).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'measure-with-attendance-stays' }],
    });
  });

  it('may be X, and never more days than the month has', async () => {
    await log.save([attendance('G04', '2013-03-04')]);
    expect(await log.override('overrideVolume', 'G04', { days: 32 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'measure-days-within-month' }],
    });
    expect(await log.override('overrideVolume', 'G04')).toMatchObject({
      outcome: 'SAVED',
      volume: { days: null },
    });
    expect(await log.override('overrideVolume', 'G05', { code: 5, days: 1 })).toMatchObject({
      outcome: 'REFUSED',
      findings: [{ rule: 'overridden-measure-is-registered' }],
    });
  });
});

describe('a unit’s log', () => {
  it('shows a month to its own and to whom it has handed a person over, and to nobody else', async () => {
    await log.save([attendance('T1', '2013-03-12', { code: 2 })], { unit: 'Kursgården' }, provider);
    const own = await log.read({ unit: 'Kursgården', month: '2013-03' }, provider);
    expect(own.edges.find(({ node }) => node.participant.personReference === 'T1')?.node).toMatchObject({
      attendance: [{ day: '2013-03-12', code: 2 }],
      volumes: [{ code: 2, days: 1 }],
    });
    expect((await log.read({ unit: 'Kursgården', month: '2013-03' })).edges).toEqual(own.edges);
    const stranger = { ...officer, units: ['Annan enhet'] };
    expect((await log.read({ unit: 'Kursgården', month: '2013-03' }, stranger)).edges).toEqual([]);
    expect((await log.read({ month: '2013-03' }, provider)).edges).toEqual([]);
    const foreign = await log.save([attendance('T1', '2013-03-13')], { unit: 'Kursgården' });
    expect(foreign['results']).toMatchObject([{ outcome: 'REFUSED', attendance: null }]);
    expect(
      (await log.save([attendance('T1', '2013-03-04')], {}, caseworker)).answer.errors[0]?.extensions['code'],
    ).toBe('FORBIDDEN');
  });

  it('is asked for by day or by month, and not by both or neither', async () => {
    for (const variables of [{}, { day: '2013-03-01', month: '2013-03' }]) {
      const { errors } = await log.ask(variables);
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('offers reasons for absence as data, in Swedish and English', async () => {
    const { data } = await plugin.ask('{ absenceReasons { id label { sv en } } }', {}, provider);
    expect(data?.['absenceReasons']).toContainEqual({ id: 'illness', label: { sv: 'Sjuk', en: 'Ill' } });
  });

  it('gives the same bytes whether or not a person has assistance or measures of social services', async () => {
    const steps = async (person: string): Promise<string> => {
      const answers = [
        await log.save([
          attendance(person, '2013-03-25', { code: 4 }),
          attendance(person, '2013-04-01', { code: 4 }),
        ]),
        await log.save([attendance(person, '2013-03-25', { code: 4, expectedVersion: 5 })]),
        await log.override('overrideVolume', person, { code: 4, days: 3 }),
      ];
      return answers
        .map(({ answer }) => answer.text)
        .join('\n')
        .replaceAll(person, '•');
    };
    expect(await steps('P1')).toBe(await steps('T1'));
  });
});
