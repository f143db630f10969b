import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerTo, askChange } from '../support/ask-as.js';
import { caseworker, reporter } from '../support/invented-identities.js';
import { counted, MARCH, type Readiness, ReadinessHost } from '../support/readiness-host.js';

const UNIT = `query ($month: CalendarMonth!, $category: ReadinessCategory, $caseworker: UserReference, $first: PageSize, $after: Cursor) {
  unitReadiness(month: $month) { persons counts { category count } groups { unit caseworker category rule count } }
  unitReadinessItems(month: $month, category: $category, caseworker: $caseworker, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { unit caseworker householdReference category finding { rule severity } } }
  }
}`;

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

let host: ReadinessHost;
beforeEach(async () => {
  host = await ReadinessHost.open();
});
afterEach(() => host.plugin.stop());

async function unitReadiness(variables: object = {}, identity = caseworker) {
  const answer = await host.plugin.ask(UNIT, { ...MARCH, ...variables }, identity);
  return {
    readiness: answerTo<Readiness>(answer, 'unitReadiness'),
    items: answerTo<Page<{ householdReference: string; category: string; finding: { rule: string } }>>(
      answer,
      'unitReadinessItems',
    ),
  };
}

describe('what is left in the own units', () => {
  it('is counted by unit, caseworker and rule, without households that have a protected adult', async () => {
    const { readiness } = await unitReadiness();
    expect(readiness.persons).toBe(4);
    expect(counted(readiness)).toEqual({ UNANSWERED: 2, BLOCKING: 0, WARNINGS: 2, CLOSURES: 1, IMPORTS: 0 });
    expect(readiness.groups).toEqual([
      { unit: 'Centrum', caseworker: null, category: 'CLOSURES', rule: 'closure-has-reasons', count: 1 },
      { unit: 'Centrum', caseworker: null, category: 'UNANSWERED', rule: 'applicant-is-answered', count: 1 },
      {
        ...{ unit: 'Centrum', caseworker: null, category: 'WARNINGS' },
        ...{ rule: 'no-measure-beside-measure-of-others', count: 1 },
      },
      {
        ...{ unit: 'Centrum', caseworker: 'anna', category: 'UNANSWERED' },
        ...{ rule: 'co-applicant-is-answered', count: 1 },
      },
      {
        ...{ unit: 'Centrum', caseworker: 'anna', category: 'WARNINGS' },
        ...{ rule: 'other-measure-is-inside-the-model', count: 1 },
      },
    ]);
  });

  it('has a list behind each number, page by page, of one category or one caseworker', async () => {
    const { items } = await unitReadiness({ first: 2 });
    expect(items.pageInfo.hasNextPage).toBe(true);
    const next = await unitReadiness({ first: 50, after: items.pageInfo.endCursor });
    const all = [...items.edges, ...next.items.edges].map(({ node }) => [
      node.householdReference,
      node.category,
    ]);
    expect(all).toEqual([
      ['B', 'CLOSURES'],
      ['B', 'UNANSWERED'],
      ['C', 'WARNINGS'],
      ['A', 'UNANSWERED'],
      ['A', 'WARNINGS'],
    ]);
    const mine = await unitReadiness({ caseworker: 'anna', category: 'WARNINGS' });
    expect(mine.items.edges.map(({ node }) => node.finding.rule)).toEqual([
      'other-measure-is-inside-the-model',
    ]);
  });

  it('logs each household that the list shows, and none for the figures', async () => {
    await unitReadiness({ first: 1 });
    const log = await host.sql<{ action: string; subjects: string[] }>(
      `select action, subjects from avstamp.audit_entry where action like '%unit readiness' order by action`,
    );
    expect(log).toEqual([
      { action: 'list unit readiness', subjects: ['household:B'] },
      { action: 'read unit readiness', subjects: [] },
    ]);
  });

  it('is nothing of other units, and nothing that a reporter sees', async () => {
    const { readiness } = await unitReadiness({}, { ...caseworker, units: ['Norr'] });
    expect(readiness.persons).toBe(1);
    const { errors } = await host.plugin.ask(UNIT, MARCH, reporter);
    expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('no longer has a warning that somebody has let stand, until the facts change', async () => {
    const sheet = `query { monthSheet(month: "2013-03") { edges { node { applicant { findings { rule facts } } } } } }`;
    type Edge = { node: { applicant: { findings: { rule: string; facts: string }[] } } };
    const { edges } = answerTo<{ edges: Edge[] }>(await host.plugin.ask(sheet, {}, caseworker), 'monthSheet');
    for (const [household, person, rule] of [
      ['A', 'A1', 'other-measure-is-inside-the-model'],
      ['B', 'B1', 'applicant-is-answered'],
      ['C', 'C1', 'no-measure-beside-measure-of-others'],
    ]) {
      const facts = edges
        .flatMap(({ node }) => node.applicant.findings)
        .find((finding) => finding.rule === rule)?.facts;
      const answer = await askChange(
        host.plugin,
        'mutation ($input: AcknowledgeFindingInput!) { acknowledgeFinding(input: $input) { outcome } }',
        { ...MARCH, householdReference: household, personReference: person, rule, facts, reason: 'Stämmer' },
        caseworker,
      );
      expect(answerTo(answer, 'acknowledgeFinding')).toEqual({ outcome: 'SAVED' });
    }
    expect(counted((await unitReadiness()).readiness)).toMatchObject({ UNANSWERED: 1, WARNINGS: 0 });
    await host.plugin.runJob('avstamp-readiness');
    // The whole municipality: also D's adults, the applicant of whom the host has told nothing, and the other unit's; B is answered
    // for by the labour-market unit, which the caseworker may not see.
    expect(counted(await host.monthReadiness())).toMatchObject({ UNANSWERED: 5, WARNINGS: 0 });
  });
});
