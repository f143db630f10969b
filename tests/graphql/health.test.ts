import { CONTRACT_VERSION } from '@avstamp/plugin-sdk';
import { createServerPlugin } from '@avstamp/server';
import { describe, expect, it } from 'vitest';
import { startPlugin } from '../support/running-plugin.js';

describe('the health of the module', () => {
  it('is alive and ready while the database answers', async () => {
    const plugin = await startPlugin();
    const alive = await fetch(`${plugin.url}/health`);
    const ready = await fetch(`${plugin.url}/ready?from=monitor`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive' }]);
    expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true }]);
    expect((await fetch(`${plugin.url}/elsewhere`)).status).toBe(404);
    await plugin.stop();
  });

  it('is alive but not ready when the database is gone, and says which part does not answer', async () => {
    const nowhere = 'postgresql://avstamp_service:secret@127.0.0.1:1/avstamp';
    const plugin = await startPlugin({ databaseUrls: { service: nowhere, national: nowhere } });
    const ready = await fetch(`${plugin.url}/ready`);
    const text = await ready.text();
    expect([ready.status, (await fetch(`${plugin.url}/health`)).status]).toEqual([503, 200]);
    expect(JSON.parse(text)).toMatchObject({ parts: { 'database:service': 'does not answer' } });
    for (const written of [text, ...plugin.log]) expect(written).not.toContain('secret');
    await plugin.stop();
  });
});

describe('a host that lacks something', () => {
  it('is told which part before anything is started', async () => {
    const host = { contractVersion: CONTRACT_VERSION } as Parameters<typeof createServerPlugin>[0];
    await expect(createServerPlugin(host)).rejects.toThrow(/databaseUrls: .*Ange .*identity: /s);
  });
});
