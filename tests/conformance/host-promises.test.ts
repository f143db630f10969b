import { readdirSync } from 'node:fs';
import type { HostContract } from '@avstamp/plugin-sdk';
import { checkConformance, conformanceText, hostRequirements } from '@avstamp/plugin-sdk/conformance';
import { describe, expect, test } from 'vitest';
import { type BrokenHost, examplesOf, keptHost, type Seen } from './kept-host.js';

const ids = hostRequirements.map(({ id }) => id);
const newlySeen = (): Seen => ({ notices: [], auditReasons: [] });

describe('the conformance kit', () => {
  test('has a host that breaks it for every promise, and no host without a promise', () => {
    const hosts = readdirSync(new URL('./hosts', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
    expect(hosts.toSorted()).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds nothing broken in a host that keeps its promises', async () => {
    const seen = newlySeen();
    const report = await checkConformance(keptHost(seen), examplesOf(seen));
    expect(report.verdicts.filter(({ observation }) => observation.kind !== 'kept')).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  test.each(ids)('finds %s broken where it alone is', async (id) => {
    const { brokenHost } = (await import(`./hosts/${id}.ts`)) as { readonly brokenHost: BrokenHost };
    const seen = newlySeen();
    const report = await checkConformance(brokenHost(keptHost(seen), seen), examplesOf(seen));
    const found = report.verdicts.filter(({ observation }) => observation.kind === 'broken');
    expect(found.map((verdict) => verdict.id)).toContain(id);
    expect(found.filter((verdict) => verdict.part !== found.find((one) => one.id === id)?.part)).toEqual([]);
    expect(report.conforms).toBe(false);
    const text = conformanceText(report);
    expect(text).toContain(`BRYTS      ${id}`);
    expect(text).toContain(hostRequirements.find((one) => one.id === id)?.remedy.sv);
  });

  test('says what was not asked, and why, where the host leaves parts out', async () => {
    const { personDirectory: _, notifications: __, auditSink: ___, ...small } = keptHost(newlySeen());
    const report = await checkConformance(small, { users: [], worthless: [] });
    expect(report.conforms).toBe(true);
    const text = conformanceText(report, 'en');
    expect(text).toContain('not asked  protection-protected-person-is-not-named');
    expect(text).toContain('Because: The host takes no notices.');
    expect(text).toMatch(/The host keeps all that was asked\.\n$/);
  });

  test('tells what the contract lacks, and asks nothing', async () => {
    const { clock: _, ...rest } = keptHost(newlySeen());
    const report = await checkConformance(rest as HostContract, { users: [], worthless: [] });
    expect(report).toMatchObject({ conforms: false, contract: [{ part: 'clock' }], verdicts: [] });
    expect(conformanceText(report)).toContain('BRYTS  clock\n    Klockan saknas.');
  });

  test('tells that a method threw, and nothing of what it said', async () => {
    const seen = newlySeen();
    const host: HostContract = {
      ...keptHost(seen),
      identity: { identify: () => Promise.reject(new TypeError('199001012385 is not signed in')) },
    };
    const text = conformanceText(await checkConformance(host, examplesOf(seen)), 'en');
    expect(text).toContain('Found: The method threw TypeError.');
    expect(text).not.toContain('199001012385');
  });
});
