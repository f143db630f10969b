import type { Identity, Role } from '@avstamp/plugin-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_IDENTITY_NUMBER } from '../support/invented-households.js';
import { query } from '../support/query.js';
import { type RunningPlugin, startPlugin } from '../support/running-plugin.js';

const ADVISE = `query ($text: PlainText!, $month: CalendarMonth!) { adviseCode(text: $text, month: $month) {
  kind code whyOutside { sv } explanation { sv en } byMunicipality
  concepts { kind code means { sv } words { typed understanding readAs } } findings { rule severity } } }`;
const SAVE = `mutation ($input: SaveLocalSynonymInput!) { saveLocalSynonym(input: $input) {
  outcome synonym { phrase code outsideReason version } findings { rule message { sv } } } }`;
const REMOVE = `mutation ($input: RemoveLocalSynonymInput!) { removeLocalSynonym(input: $input) {
  outcome synonym { phrase version } findings { rule } } }`;
const LIST = `query ($month: CalendarMonth!, $first: PageSize!, $after: Cursor) {
  localSynonyms(month: $month, first: $first, after: $after) {
    edges { node { phrase code outsideReason } } pageInfo { hasNextPage endCursor } } }`;

const as = (role: Role, municipalityCode = '0180'): Identity => ({
  subject: `user-${role}`,
  role,
  municipalityCode: role === 'national' ? '' : municipalityCode,
  units: ['Centrum'],
});
const month = '2013-03';
const manager = as('unitManager');

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
});
afterAll(() => plugin.stop());

async function advice(text: string, identity = as('caseworker'), inMonth = month) {
  const { data, errors } = await plugin.ask(ADVISE, { text, month: inMonth }, identity);
  expect(errors).toEqual([]);
  return data?.['adviseCode'];
}

async function change(operation: string, input: object, identity: Identity = manager) {
  const asked = { idempotencyKey: crypto.randomUUID(), month, ...input };
  const { data, errors } = await plugin.ask(operation, { input: asked }, identity);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0];
}

describe('the advice on a text', () => {
  it('is a code, with the words that led there', async () => {
    expect(await advice('Arbetstränign i köket')).toEqual({
      kind: 'CODE',
      code: 1,
      whyOutside: null,
      explanation: {
        sv: 'Texten hör till kod 1, Arbetsprövning/arbetsträning, eftersom ”Arbetstränign” (läst som ”arbetsträning”) tyder på arbetsträning.',
        en: 'The text belongs to code 1, Work trial / work training, for “Arbetstränign” (read as “arbetsträning”) points to work training.',
      },
      byMunicipality: false,
      concepts: [
        {
          kind: 'CODE',
          code: 1,
          means: { sv: 'arbetsträning' },
          words: [{ typed: 'Arbetstränign', understanding: 'MISSPELT', readAs: 'arbetsträning' }],
        },
      ],
      findings: [],
    });
  });

  it('is outside the model, with the reason', async () => {
    expect(await advice('Läkarutredning pågår')).toMatchObject({
      kind: 'OUTSIDE',
      code: null,
      whyOutside: { sv: 'Hälso- och sjukvård' },
    });
  });

  it('is nothing where nothing can be said, and before the first code list', async () => {
    expect(await advice('Bokat möte')).toMatchObject({ kind: 'NOTHING', concepts: [], findings: [] });
    expect(await advice('Praktik', as('caseworker'), '2013-02')).toMatchObject({ kind: 'NOTHING' });
  });

  it.each([
    ['too long', `Praktik ${'x'.repeat(200)}`, 'other-measure-text-length'],
    ['written on two lines', 'Praktik\npå Ica', 'other-measure-text-is-plain'],
    ['about somebody', `Praktik ${TEST_IDENTITY_NUMBER}`, 'other-measure-text-names-nobody'],
  ])('is nothing where the text is %s, with what is to be mended', async (_, text, rule) => {
    expect(await advice(text)).toMatchObject({ kind: 'NOTHING', findings: [{ rule, severity: 'ERROR' }] });
  });

  it('leaves nothing of the text in the log of the server or of the module', async () => {
    await advice(`Praktik ${TEST_IDENTITY_NUMBER} hos Ovanlig`);
    await plugin.ask(ADVISE, { text: 'Ovanlig \u0000', month }, as('caseworker'));
    const kept = await query(plugin.database.urls.admin, 'select * from avstamp.audit_entry');
    expect(`${plugin.log.join()} ${JSON.stringify(kept)}`).not.toMatch(/Ovanlig|199001012385/);
  });

  it.each(['administrator', 'auditor', 'national'] as const)('is not for %s', async (role) => {
    const { errors } = await plugin.ask(ADVISE, { text: 'Praktik', month }, as(role));
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('a municipality’s own word', () => {
  it('goes before the lexicon, in every form, there and nowhere else', async () => {
    const saved = { phrase: 'jobbspåret', code: 2, outsideReason: null, version: 1 };
    expect(await change(SAVE, { phrase: 'Jobbspåret', code: 2 })).toEqual({
      outcome: 'SAVED',
      synonym: saved,
      findings: [],
    });
    expect(await advice('Deltar i jobbspårets grupp')).toMatchObject({
      kind: 'CODE',
      code: 2,
      byMunicipality: true,
      concepts: [{ means: { sv: 'det som i kommunen heter ”jobbspåret”' } }],
    });
    expect(await advice('Jobbspåret', as('caseworker', '1480'))).toMatchObject({ kind: 'NOTHING' });
  });

  it('may mean something outside the model, be changed, and be taken away', async () => {
    const phrase = 'Vägen in';
    await change(SAVE, { phrase, outsideReason: 'health-care' });
    expect(await advice('in på vägen')).toMatchObject({ whyOutside: { sv: 'Hälso- och sjukvård' } });
    expect(await change(SAVE, { phrase, outsideReason: 'health-care', expectedVersion: 1 })).toMatchObject({
      outcome: 'UNCHANGED',
    });
    expect(await change(SAVE, { phrase, code: 6, expectedVersion: 1 })).toMatchObject({
      outcome: 'SAVED',
      synonym: { code: 6, outsideReason: null, version: 2 },
    });
    expect(await change(REMOVE, { phrase, expectedVersion: 1 })).toMatchObject({
      outcome: 'CONFLICT',
      synonym: { version: 2 },
    });
    expect(await change(REMOVE, { phrase, expectedVersion: 2 })).toMatchObject({
      outcome: 'SAVED',
      synonym: null,
    });
    expect(await advice('Vägen in')).toMatchObject({ kind: 'NOTHING' });
    expect(await change(SAVE, { phrase, code: 5 })).toMatchObject({ synonym: { version: 4 } });
  });

  it('is a conflict where somebody else has said it meanwhile, and the same for the same key', async () => {
    const input = { idempotencyKey: crypto.randomUUID(), phrase: 'Kugghjulet', code: 1 };
    const first = await change(SAVE, input);
    expect(await change(SAVE, input)).toEqual(first);
    expect(await change(SAVE, { phrase: 'KUGGHJULET', code: 3 })).toMatchObject({
      outcome: 'CONFLICT',
      synonym: { code: 1 },
    });
  });

  it.each([
    ['no word', { phrase: 'på och i', code: 2 }, 'local-synonym-has-telling-word'],
    ['too long', { phrase: 'å'.repeat(201), code: 2 }, 'local-synonym-is-plain-text'],
    ['a person', { phrase: `Spåret ${TEST_IDENTITY_NUMBER}`, code: 2 }, 'local-synonym-names-nobody'],
    ['without a meaning', { phrase: 'Steget' }, 'local-synonym-leads-to-one-answer'],
    ['no measure', { phrase: 'Steget', code: 0 }, 'local-synonym-code-is-a-measure'],
    ['of no known reason', { phrase: 'Steget', outsideReason: 'x' }, 'local-synonym-reason-is-known'],
  ])('that is %s is refused, with what to do', async (_, input, rule) => {
    const answer = await change(SAVE, input);
    expect(answer).toMatchObject({ outcome: 'REFUSED', synonym: null, findings: [{ rule }] });
    expect(JSON.stringify(answer)).not.toContain(TEST_IDENTITY_NUMBER);
  });

  it('stands in the municipality’s list, page by page', async () => {
    const north = as('administrator', '2480');
    for (const phrase of ['Alfa', 'Gamma', 'Beta']) await change(SAVE, { phrase, code: 1 }, north);
    const page = async (after?: string) => {
      const { data } = await plugin.ask(LIST, { month, first: 2, after }, north);
      return data?.['localSynonyms'];
    };
    const first = await page();
    expect(first).toMatchObject({
      edges: [{ node: { phrase: 'alfa', code: 1 } }, { node: { phrase: 'beta' } }],
      pageInfo: { hasNextPage: true },
    });
    const cursor = Reflect.get(Reflect.get(Object(first), 'pageInfo'), 'endCursor');
    expect(await page(cursor)).toMatchObject({
      edges: [{ node: { phrase: 'gamma' } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('is written with its log entry: who said what of which word, before and after', async () => {
    await change(SAVE, { phrase: 'Navigatorn', code: 6 });
    const [entry] = await query(
      plugin.database.urls.admin,
      `select actor, role, action, details from avstamp.audit_entry where subject = 'synonym:navigatorn'`,
    );
    expect(entry).toEqual({
      actor: 'user-unitManager',
      role: 'unitManager',
      action: 'saved local synonym',
      details: { list: 'measures-2013', before: '', after: 'code 6' },
    });
  });

  it.each([
    'caseworker',
    'labourMarketOfficer',
    'externalProvider',
    'reporter',
    'auditor',
    'national',
  ] as const)('is not for %s to change', async (role) => {
    const input = { idempotencyKey: crypto.randomUUID(), month, phrase: 'Steget', code: 1 };
    const { errors } = await plugin.ask(SAVE, { input }, as(role));
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
