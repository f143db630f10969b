import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, readDescription } from '../support/caremanagement/description.js';
import { EXPECTED_FIELDS } from '../support/caremanagement/expected-fields.js';
import { inventedErrand, MUNICIPALITY, NAMESPACE } from '../support/caremanagement/invented-errand.js';
import { readStub } from '../support/caremanagement/read-stub.js';
import { problem } from '../support/caremanagement/stub-answers.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';

const description = readDescription();

let stub: StubCaremanagement;
beforeAll(async () => {
  stub = await startStubCaremanagement();
  const incomes = [{ incomeType: 'SALARY', amount: 100, incomeDate: '2026-06-25', recipient: 'APPLICANT' }];
  stub.errands.push(
    inventedErrand({ month: '2026-06', applicant: 1, coApplicant: 2, children: 2, incomes }),
    inventedErrand({ month: '2026-07', applicant: 1, coApplicant: 2, children: 2, decision: 'refused' }),
  );
  await readStub(stub);
  // What goes wrong: something removed, something that fails, and questions that no adapter should ask.
  stub.trouble = ({ template }) => (template.endsWith('/decisions') ? { answer: problem(500) } : undefined);
  await readStub(stub, { limits: { attempts: 1 } });
  stub.trouble = () => undefined;
  const headers = { 'X-Sent-By': 'pahittad01; type=adAccount' };
  const errands = `${stub.baseUrl}/${MUNICIPALITY}/${NAMESPACE}/errands`;
  for (const url of [`${errands}?size=0`, `${errands}?filter=touched~'x'`, `${errands}/missing/decisions`]) {
    await fetch(url, { headers });
  }
  await fetch(errands);
});
afterAll(() => stub.stop());

/** The fields of the stub's answers that the adapter relies on, by the objects that they stand in. */
function seen(): Readonly<Record<string, readonly unknown[]>> {
  const bodies = (ending: string): Record<string, unknown>[] =>
    stub.answers
      .filter(({ template, status }) => status === 200 && template.endsWith(ending))
      .flatMap(({ body }) => (Array.isArray(body) ? body : [body]) as Record<string, unknown>[]);
  const within = (objects: readonly Record<string, unknown>[], field: string): Record<string, unknown>[] =>
    objects.flatMap((each) => (each[field] ?? []) as Record<string, unknown>[]);
  const lists = bodies('/errands');
  const views = bodies('/financial-assistance/{errandId}');
  const payloads = views.map(({ data }) => data as Record<string, unknown>);
  const types = bodies('/errand-types');
  return {
    FindErrandsResponse: lists,
    PagingAndSortingMetaData: lists.map(({ _meta }) => _meta),
    Errand: within(lists, 'errands'),
    FinancialAssistanceView: views,
    FinancialAssistanceData: payloads,
    Child: within(payloads, 'children'),
    Person: within(payloads, 'persons'),
    Income: within(payloads, 'incomes'),
    Decision: bodies('/decisions').filter(({ decisionType }) => decisionType === 'PAYMENT'),
    Stakeholder: bodies('/stakeholders'),
    ErrandTypeSchema: types,
    StatusDefinition: within(types, 'statuses'),
    DecisionOption: within(types, 'decisionOptions'),
  };
}

describe('the stub of the case system', () => {
  it.each(Object.entries(EXPECTED_FIELDS))('tells of each %s what the adapter relies on', (name, fields) => {
    const objects = (seen()[name] ?? []) as Record<string, unknown>[];
    expect(objects).not.toEqual([]);
    for (const object of objects) {
      for (const [field, type] of Object.entries(fields)) {
        const value = object[field];
        const found = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
        expect([name, field, found]).toEqual([name, field, type === 'number' ? 'integer' : type]);
      }
    }
  });

  it('refuses who does not say who asks, and pages that there cannot be', () => {
    const refused = stub.answers.filter(({ status }) => status === 400).map(({ body }) => body);
    expect(refused).toHaveLength(3);
    expect(refused).toContainEqual(
      expect.objectContaining({ violations: [expect.objectContaining({ field: 'size' })] }),
    );
  });
});

if (description === undefined) {
  it('agrees with the adapter’s own expectations; these alone were checked, as the description does not lie beside the checkout', () => {
    expect(Object.keys(seen())).toEqual(Object.keys(EXPECTED_FIELDS));
  });
} else {
  const described = description;

  describe('by the published description beside the checkout', () => {
    it('the adapter asks only operations that there are, with parameters that they have', () => {
      const asked = stub.questions.filter(({ template }) => template !== 'unknown');
      expect(asked.length).toBeGreaterThan(10);
      for (const { template, url } of asked) {
        const operation = described.paths[template]?.get;
        const known =
          operation?.parameters?.filter((each) => each.in === 'query').map(({ name }) => name) ?? [];
        expect([template, operation?.operationId]).toEqual([template, expect.any(String)]);
        expect(known).toEqual(expect.arrayContaining([...new Set(url.searchParams.keys())]));
      }
    });

    it('the adapter relies on fields that there are, of the types that they have', () => {
      for (const [name, fields] of Object.entries(EXPECTED_FIELDS)) {
        for (const [field, type] of Object.entries(fields)) {
          const property = described.components.schemas[name]?.properties?.[field];
          const found = property?.type ?? (property?.$ref === undefined ? 'missing' : 'object');
          expect([name, field, found]).toEqual([name, field, type]);
        }
      }
    });

    it('each answer of the stub, problems included, is one that the operation may give', () => {
      const statuses = new Set<number>();
      for (const { template, status, body } of stub.answers) {
        const response = described.paths[template]?.get?.responses[String(status)];
        const type = status === 200 ? 'application/json' : 'application/problem+json';
        const schema = response?.content?.[type]?.schema;
        expect([template, status, schema === undefined]).toEqual([template, status, false]);
        expect([template, status, differences(body, schema ?? {}, described)]).toEqual([
          template,
          status,
          [],
        ]);
        statuses.add(status);
      }
      expect(statuses).toEqual(new Set([200, 400, 404, 500]));
    });

    it('an answer that is otherwise than described is found', () => {
      const schema = { $ref: '#/components/schemas/Decision' };
      expect(differences({ amount: '6100', decisionDate: 'igår', surprise: 1 }, schema, described)).toEqual([
        '.amount: number',
        '.decisionDate: form',
        '.surprise: not described',
      ]);
    });
  });
}
