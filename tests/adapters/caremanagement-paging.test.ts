import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedErrand, party, type StubErrand } from '../support/caremanagement/invented-errand.js';
import { readStub, rulesOf } from '../support/caremanagement/read-stub.js';
import { listAnswer } from '../support/caremanagement/stub-answers.js';
import {
  type StubCaremanagement,
  startStubCaremanagement,
} from '../support/caremanagement/stub-caremanagement.js';

const LIST = '/{municipalityId}/{namespace}/errands';

let stub: StubCaremanagement;
beforeEach(async () => {
  stub = await startStubCaremanagement();
});
afterEach(() => stub.stop());

/** Errands of one household each, created a minute apart. */
const many = (count: number, from = 1): StubErrand[] =>
  Array.from({ length: count }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(Math.floor(index / 60)).padStart(2, '0');
    return inventedErrand({
      month: '2026-06',
      applicant: from + index,
      created: `2026-06-02T${hour}:${minute}:00Z`,
    });
  });

const applicantsIn = async (otherwise: Parameters<typeof readStub>[1]): Promise<string[]> => {
  const { months } = await readStub(stub, otherwise);
  return months.map(({ applicantReference }) => applicantReference).sort();
};

const parties = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => party(index + 1)).sort();

const onFirstTurnOf = (turn: number, change: () => void): void => {
  let lists = 0;
  stub.trouble = ({ template }) => {
    if (template === LIST) lists += 1;
    if (template === LIST && lists === turn) change();
    return undefined;
  };
};

test('a list of many pages is read whole, each errand once', async () => {
  stub.errands.push(...many(97));
  const reading = await readStub(stub, { limits: { pageSize: 10 } });
  expect(reading.months).toHaveLength(97);
  const details = stub.questions.filter(({ template }) =>
    template.endsWith('/financial-assistance/{errandId}'),
  );
  expect(details).toHaveLength(97);
});

test('an errand that is removed from an earlier page hides none of a later one', async () => {
  stub.errands.push(...many(30));
  onFirstTurnOf(2, () => stub.errands.splice(0, 3));
  expect(await applicantsIn({ limits: { pageSize: 10 } })).toEqual(parties(30));
});

test('an errand that comes in meanwhile is read, and none is read twice', async () => {
  stub.errands.push(...many(25));
  onFirstTurnOf(2, () => {
    stub.errands.unshift(...many(1, 26));
    stub.errands.push(inventedErrand({ month: '2026-06', applicant: 27, created: '2026-06-03T08:00:00Z' }));
  });
  const reading = await readStub(stub, { limits: { pageSize: 10 } });
  expect(reading.months).toHaveLength(27);
  expect(rulesOf(reading)).toEqual([]);
});

test('errands that were created in the same moment are all read, also when they fill pages', async () => {
  const sameMoment = Array.from({ length: 23 }, (_, index) =>
    inventedErrand({ month: '2026-06', applicant: index + 1, created: '2026-06-02T08:00:00.000+02:00' }),
  );
  stub.errands.push(...sameMoment.reverse());
  expect(await applicantsIn({ limits: { pageSize: 5 } })).toEqual(parties(23));
});

test('times that are kept finer than they are written lose no errand', async () => {
  // As a case system does that keeps microseconds and writes milliseconds: its filter sees more than the reader.
  stub.errands.push(...many(12).map((errand) => ({ ...errand, created: '2026-06-02T08:00:00.123Z' })));
  stub.trouble = ({ template, url }) => {
    if (template !== LIST) return undefined;
    const [, moment = ''] = /'(.*)'/.exec(url.searchParams.get('filter') ?? '') ?? [];
    const query = new URLSearchParams(url.searchParams);
    const finer = stub.errands.filter(({ created }) => Date.parse(created) + 0.456 > Date.parse(moment));
    query.delete('filter');
    return { answer: listAnswer(finer, query) };
  };
  expect(await applicantsIn({ limits: { pageSize: 5 } })).toEqual(parties(12));
});

test('errands from before the moment that is read since are left alone', async () => {
  stub.errands.push(
    inventedErrand({ month: '2026-01', applicant: 1, created: '2025-12-31T22:59:59Z' }),
    ...many(2, 2),
  );
  expect(await applicantsIn({})).toEqual([party(2), party(3)]);
});

test('a list that keeps neither filter nor order is not believed', async () => {
  stub.errands.push(...many(12).reverse());
  stub.trouble = ({ template, url }) => {
    if (template !== LIST) return undefined;
    const [page, size] = [url.searchParams.get('page') ?? '0', url.searchParams.get('size') ?? '10'];
    return { answer: listAnswer(stub.errands, new URLSearchParams({ page, size })) };
  };
  await expect(readStub(stub, { limits: { pageSize: 5 } })).rejects.toMatchObject({
    kind: 'notAsDescribed',
    facts: { operation: 'findErrands', field: 'created' },
  });
});
