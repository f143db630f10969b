import { describe, expect, it } from 'vitest';
import {
  APPEARANCE_TOKENS,
  CONTRACT_VERSION,
  checkHostContext,
  type HostContext,
  tokensFromHost,
} from './index.js';

const host: HostContext = {
  contractVersion: CONTRACT_VERSION,
  identity: { name: 'Kim Karlsson', role: 'caseworker' },
  accessToken: async () => undefined,
  scope: { municipalityCode: '0180' },
  locale: 'sv',
  now: () => new Date(0),
  persons: { namesOf: async () => new Map() },
};

describe('the contract between a page and the widgets', () => {
  it('is kept by a page that gives what it must', () => expect(checkHostContext(host)).toEqual([]));

  it('names every part that an empty page lacks, with the remedy in Swedish and English', () => {
    const findings = checkHostContext({});
    expect(findings.map(({ part }) => part)).toEqual([
      'contractVersion',
      'identity',
      'accessToken',
      'scope',
      'locale',
      'now',
      'persons',
    ]);
    for (const { message } of findings) expect([message.sv, message.en].join()).toMatch(/Ange .*Give /);
  });

  it.each([
    ['contractVersion', { contractVersion: '2.0' }],
    ['identity', { identity: { name: 'Kim', role: 'king' } }],
    ['accessToken', { accessToken: 'a token' }],
    ['scope', { scope: { municipalityCode: '180' } }],
    ['scope', { scope: { municipalityCode: '0180', month: '2013-13' } }],
    ['scope', { scope: { municipalityCode: '0180', personRef: '' } }],
    ['locale', { locale: 'fi' }],
    ['now', { now: new Date(0) }],
    ['persons', { persons: { component: () => null } }],
    ['persons', { persons: { ...host.persons, renderInto: 'here' } }],
    ['graphqlUrl', { graphqlUrl: '' }],
    ['messages', { messages: { 'month-grid': { heading: 1 } } }],
    ['messages', { messages: null }],
    ['navigation', { navigation: {} }],
    ['appearance', { appearance: { theme: 'pink' } }],
    ['appearance', { appearance: { headingLevel: 7 } }],
    ['appearance', { appearance: { tokens: { '--ink': 'red' } } }],
    ['appearance', { appearance: { tokens: { '--avstamp-ink': 'url(https://elsewhere.example)' } } }],
    ['slots', { slots: { button: 'button' } }],
    ['portalContainer', { portalContainer: 'body' }],
    ['events', { events: { beforeSave: true } }],
    ['unsavedChanges', { unsavedChanges: true }],
    ['readOnly', { readOnly: 'yes' }],
  ])('finds what is wrong with %s alone', (part, wrong) => {
    expect(checkHostContext({ ...host, ...wrong }).map((finding) => finding.part)).toEqual([part]);
  });

  it('takes components of React in all of their kinds, and elements by name', () => {
    const memo = Object.assign(() => null, { $$typeof: Symbol.for('react.memo') });
    for (const button of [() => null, memo, { $$typeof: memo.$$typeof }, 'case-button']) {
      expect(checkHostContext({ ...host, slots: { button } })).toEqual([]);
    }
  });

  it('maps tokens to the properties of a host', () => {
    expect(tokensFromHost({ '--avstamp-accent': '--brand' })).toEqual({ '--avstamp-accent': 'var(--brand)' });
    expect(new Set(APPEARANCE_TOKENS).size).toBe(APPEARANCE_TOKENS.length);
  });
});
