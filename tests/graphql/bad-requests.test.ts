import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_IDENTITY_NUMBER } from '../support/invented-households.js';
import { caseworker } from '../support/invented-identities.js';
import { post, type RunningPlugin, startPlugin } from '../support/running-plugin.js';

let plugin: RunningPlugin;
beforeAll(async () => {
  plugin = await startPlugin();
});
afterAll(() => plugin.stop());

const QUERY = `query ($household: HouseholdReference!, $month: CalendarMonth!) {
  householdMonth(householdReference: $household, month: $month) { month }
}`;
const VARIABLES = { household: 'H1', month: '2013-03' };

describe('a value of the wrong form', () => {
  it.each([
    ['a month that is none', { month: '2013-13' }, /YYYY-MM/],
    ['a month as a number', { month: 201303 }, /YYYY-MM/],
    ['NUL in a reference', { household: 'H1\u0000' }, /1 to 64 characters/],
    ['half a character in a reference', { household: 'H\ud800' }, /1 to 64 characters/],
    ['a direction override in a reference', { household: 'H\u202e1' }, /1 to 64 characters/],
    ['an identity number where a month belongs', { month: TEST_IDENTITY_NUMBER }, /YYYY-MM/],
  ])('such as %s is refused in words that do not repeat it', async (_, wrong, expected) => {
    const { status, text, errors } = await plugin.ask(QUERY, { ...VARIABLES, ...wrong }, caseworker);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(expected);
    expect(errors[0]?.extensions['text']).toMatchObject({ sv: expect.stringMatching(/^Ange/) });
    for (const value of Object.values(wrong)) expect(text).not.toContain(String(value));
  });

  it('is refused in the document as in the variables', async () => {
    const query = `{ codeLists(month: "${TEST_IDENTITY_NUMBER}") { measures { id } } }`;
    const { status, text, errors } = await plugin.ask(query, {}, caseworker);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(text).not.toContain(TEST_IDENTITY_NUMBER);
  });
});

describe('an error that quotes the document', () => {
  it.each([
    [
      'of a directive',
      `{ codeLists(month: "2013-03") @skip(if: "${TEST_IDENTITY_NUMBER}") { measures { id } } }`,
    ],
    ['of a field that is none', `{ person_${TEST_IDENTITY_NUMBER} }`],
    ['of a syntax that is none', `{ codeLists ${TEST_IDENTITY_NUMBER} }`],
    [
      'of a number with a hyphen',
      `{ codeLists(month: "2013-03") @skip(if: "19900101-2385") { measures { id } } }`,
    ],
  ])('%s leaves out what may be an identity number', async (_, query) => {
    const { status, text, errors } = await plugin.ask(query, {}, caseworker);
    expect([status, errors.length > 0]).toEqual([400, true]);
    expect(text).not.toMatch(/199001012385|19900101-2385/);
  });
});

describe('a document that costs too much', () => {
  const codeList = 'codeLists(month: "2013-03") { measures { id } }';
  const text = '{ sv en }';
  const code = `codes { code label ${text} guidance ${text} examples }`;
  const allOfCodeLists = `codeLists(month: "2013-03") { measures { ${code} outsideTheModel { why ${text} } } closureReasons { ${code} } }`;
  const aliases = (count: number, field: string): string =>
    Array.from({ length: count }, (_, number) => `a${number}: ${field}`).join(' ');

  it.each([
    ['too many aliases', 'The document has too many aliases', `{ ${aliases(11, codeList)} }`],
    [
      'too many levels',
      'The document nests fields too deep',
      `{ ${'a { '.repeat(16)} a ${'} '.repeat(16)} }`,
    ],
    [
      'too many directives',
      'The document has too many directives',
      `{ ${codeList.replace('id', `id ${'@skip(if: false) '.repeat(12)}`)} }`,
    ],
    ['too many words', 'Document contains more', `{ ${'codeLists '.repeat(2000)} }`],
    ['too much at once', 'The document asks for too much at once', `{ ${aliases(10, allOfCodeLists)} }`],
  ])('such as %s is refused', async (_, expected, query) => {
    const { status, data, errors } = await plugin.ask(query, {}, caseworker);
    expect([status, data]).toEqual([400, undefined]);
    expect(errors.map(({ message }) => message).join()).toContain(expected);
  });

  it('such as fragments in fragments, each twice, is weighed at once', async () => {
    const chain = Array.from({ length: 60 }, (_, number) => {
      const inner = number === 59 ? 'id' : `...f${number + 1} ...f${number + 1}`;
      return `fragment f${number} on MeasureCodeList { ${inner} }`;
    });
    const query = `{ codeLists(month: "2013-03") { measures { ...f0 } } } ${chain.join(' ')}`;
    const { status, errors } = await plugin.ask(query, {}, caseworker);
    expect([status, errors.length]).toEqual([400, 1]);
  });

  it('is not one that asks once for everything', async () => {
    const { errors } = await plugin.ask(`{ ${allOfCodeLists} }`, {}, caseworker);
    expect(errors).toEqual([]);
  });
});

describe('a list that is longer than any operation takes', () => {
  const months = Array.from({ length: 1001 }, () => '2013-03');
  const query = 'query ($month: CalendarMonth!) { codeLists(month: $month) { measures { id } } }';

  it.each([
    ['on its own', { months }],
    ['in what is nested', { input: { cells: [{ months }] } }],
  ])('is refused with the number that may be sent, %s', async (_, variables) => {
    const { status, errors } = await plugin.ask(query, { month: '2013-03', ...variables }, caseworker);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.extensions['text']).toMatchObject({ sv: expect.stringMatching(/högst 1\s000/) });
  });

  it('is looked for without falling into variables that are nested very deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const body = `{"query": ${JSON.stringify(query)}, "variables": {"month": "2013-03", "more": ${deep}}}`;
    const { errors } = await post(plugin.url, body);
    expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('what a stranger learns of the schema', () => {
  it('is nothing from a misspelt field', async () => {
    const { status, text } = await plugin.ask('{ codeList { id } }', {}, caseworker);
    expect(status).toBe(400);
    expect(text).not.toMatch(/Did you mean|codeLists/);
  });

  it('is nothing from introspection, unless the host allows it', async () => {
    const { errors } = await plugin.ask('{ __schema { types { name } } }', {}, caseworker);
    expect(errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a request of the wrong form', () => {
  const send = (init: RequestInit, path = '/graphql'): Promise<Response> =>
    fetch(`${plugin.url}${path}`, init);
  const json = { 'content-type': 'application/json' };

  it.each([
    [405, 'by GET, whose URL would end in logs', { method: 'GET' }],
    [415, 'as a form, which other sites can send', { method: 'POST', body: 'query={a}' }],
    [415, 'compressed', { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: '{}' }],
    [400, 'that is no JSON', { method: 'POST', headers: json, body: '{' }],
    [400, 'with several operations in one', { method: 'POST', headers: json, body: '[{"query":"{a}"}]' }],
    [400, 'without a query', { method: 'POST', headers: json, body: '{}' }],
    [413, 'that is too large', { method: 'POST', headers: json, body: `"${'a'.repeat(2_000_000)}"` }],
  ])('is answered %i when it comes %s', async (status, _, init) => {
    const response = await send(init);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('errors');
  });

  it('does not become a persisted query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const { errors } = await post(plugin.url, JSON.stringify({ extensions }));
    expect(errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it.each(['subscription'])('of a kind that there is none of, %s, is no failure of ours', async (kind) => {
    const logged = plugin.log.length;
    const { errors } = await plugin.ask(`${kind} { anything }`, {}, caseworker);
    expect(errors[0]?.extensions['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(plugin.log.slice(logged)).toEqual([]);
  });

  it('takes __proto__ among the variables for what it is: nothing', async () => {
    const body = `{"query": "{ codeLists(month: \\"2013-03\\") { measures { id } } }", "variables": {"__proto__": {"month": "x"}}}`;
    const { errors } = await post(plugin.url, body);
    expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
