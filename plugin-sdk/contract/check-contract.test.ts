import { describe, expect, it } from 'vitest';
import {
  CONTRACT_VERSION,
  ContractBroken,
  checkContract,
  definePlugin,
  type HostContract,
} from '../index.js';

const url = 'postgresql://somebody@localhost/avstamp';
const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;
const host: HostContract = {
  contractVersion: CONTRACT_VERSION,
  databaseUrls: { service: url, national: url },
  identity: { identify: async () => undefined },
  clock: { now: () => new Date(0) },
  logger: console,
  fileStore: { folder: 'files' },
  scheduler: { runBy: 'nobody' },
};

describe('the contract between host and module', () => {
  it('is kept by a host that gives everything', () => {
    expect(checkContract(host)).toEqual([]);
  });

  it('is kept by a host that gives facts for proposed closure reasons', () => {
    expect(checkContract({ ...host, closureFacts: { factsOf: async () => [] } })).toEqual([]);
  });

  it.each([
    { deliver: async () => undefined },
    { webhook: { url: 'https://host.example/events', secret } },
    { webhook: { url: 'http://127.0.0.1:8080/events', secret } },
  ])('is kept by a host that takes events: %j', (events) => {
    expect(checkContract({ ...host, events })).toEqual([]);
  });

  it('names every part that an empty host lacks, with the remedy in Swedish and English', () => {
    const findings = checkContract({});
    expect(findings.map(({ part }) => part)).toEqual([
      'contractVersion',
      'databaseUrls',
      'identity',
      'clock',
      'logger',
      'fileStore',
      'scheduler',
    ]);
    for (const { message } of findings) expect([message.sv, message.en].join()).toMatch(/Ange .*Give /);
  });

  it.each([
    ['contractVersion', { contractVersion: '2.0' }],
    ['contractVersion', { contractVersion: '1.99' }],
    ['contractVersion', { contractVersion: 'one' }],
    ['databaseUrls', { databaseUrls: { service: 'nowhere', national: url } }],
    ['jobDatabaseUrls', { jobDatabaseUrls: { reporting: url } }],
    ['documents', { documents: 'all' }],
    ['mountPath', { mountPath: 'avstamp' }],
    ['mountPath', { mountPath: '/avstamp/' }],
    ['mergeInto', { mergeInto: {} }],
    ['mergeInto', { mergeInto: { headersOf: () => ({}), prefix: 'av-stamp' } }],
    ['mergeInto', { mergeInto: { headersOf: () => ({}), graphql: {} } }],
    ['subgraph', { subgraph: 'yes' }],
    ['subgraph', { subgraph: true, documents: 'trustedOnly' }],
    ['auditSink', { auditSink: {} }],
    ['personDirectory', { personDirectory: { names: [] } }],
    ['closureFacts', { closureFacts: { facts: () => [] } }],
    ['closureFacts', { closureFacts: null }],
    ['reportReceiver', { reportReceiver: { receipts: () => [] } }],
    ['personDirectory', { personDirectory: { namesOf: () => [], protectedAmong: true } }],
    ['personDirectory', { personDirectory: { namesOf: async () => new Map(), referencesOf: new Map() } }],
    ['personDirectory', { personDirectory: { namesOf: async () => new Map(), identityNumbersOf: 'all' } }],
    ['scheduler', { scheduler: { runBy: 'chance' } }],
    ['events', { events: { deliver: 'by post' } }],
    ['events', { events: { webhook: { url: 'https://host.example/events', secret: 'secret' } } }],
    ['events', { events: { webhook: { url: 'http://host.example/events', secret } } }],
    ['events', { events: { webhook: { url: 'https://user:word@host.example/events', secret } } }],
    ['events', { events: null }],
    ['fileStore', { fileStore: { folder: 'files', objects: { put: () => undefined } } }],
    ['householdDirectory', { householdDirectory: { municipalityCodes: ['0180'] } }],
    ['householdDirectory', { householdDirectory: { municipalityCodes: ['180'], pages: () => [] } }],
    ['random', { random: { bytes: 32 } }],
    ['keyStore', { keyStore: { sign: () => undefined } }],
    ['metrics', { metrics: {} }],
    ['timeouts', { timeouts: { identity: 0 } }],
    ['timeouts', { timeouts: { weather: 1000 } }],
  ])('finds what is wrong with %s alone', (part, wrong) => {
    expect(checkContract({ ...host, ...wrong }).map((finding) => finding.part)).toEqual([part]);
  });

  it('is checked before the module is created', async () => {
    const plugin = definePlugin('example', () => Promise.reject(new Error('must not be reached')));
    await expect(plugin.start({ ...host, contractVersion: '9.0' })).rejects.toThrow(ContractBroken);
  });
});
