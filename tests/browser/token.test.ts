import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostSite, startHostSite } from '../support/browser/host-site.js';
import { startChromium } from '../support/browser/start-chromium.js';
import { FORMS, openTrial } from '../support/browser/trial-host.js';
import { unitManager } from '../support/invented-identities.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(FORMS)('a token that has ended, in the form %s,', (form) => {
  let site: HostSite;
  beforeAll(async () => {
    site = await startHostSite({ people: { unitManager }, firstTokenHasEnded: true });
  }, 180_000);
  afterAll(() => site.stop());

  it('is asked for anew, and what was to be saved is saved once', async () => {
    const { page, place, heard, close } = await openTrial(browser, site, form);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await place.getByLabel('Ord').fill('ordverkstad');
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('SAVED').waitFor();
    expect(site.tokenRequests).toEqual(['first', 'rejected']);
    expect(await heard('saved')).toHaveLength(1);
    // A token begins as every JSON that is signed does.
    expect(addresses.filter((address) => address.includes('eyJ'))).toEqual([]);
    await close();
  });
});

describe('a user whom the host cannot sign in', () => {
  it('is told to sign in again, after one more question, and keeps what was typed', async () => {
    const site = await startHostSite({ people: {} });
    const { place, close } = await openTrial(browser, site, 'react');
    await place.getByLabel('Ord').fill('ordverkstad');
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('Du behöver logga in igen för att fortsätta.').waitFor();
    expect(await place.getByLabel('Ord').inputValue()).toBe('ordverkstad');
    expect(site.tokenRequests).toEqual(['first', 'rejected']);
    await close();
    await site.stop();
  }, 180_000);
});
