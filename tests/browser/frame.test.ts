import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostSite, startHostSite } from '../support/browser/host-site.js';
import { openPage } from '../support/browser/open-page.js';
import type { PageServer } from '../support/browser/page-server.js';
import { startChromium } from '../support/browser/start-chromium.js';
import { openTrial } from '../support/browser/trial-host.js';
import { unitManager } from '../support/invented-identities.js';

let browser: Browser;
let site: HostSite;
let friend: PageServer;
let stranger: PageServer;
beforeAll(async () => {
  browser = await startChromium();
  site = await startHostSite({ people: { unitManager }, allowedOrigins: () => [friend.url] });
  friend = await site.atAnotherOrigin();
  stranger = await site.atAnotherOrigin();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([friend.stop(), stranger.stop()]);
  await site.stop();
});

const src = (): string => `${site.url}/trial-page.html`;

describe('a page for frames', () => {
  it('welcomes a system of the list, and makes its frame as high as what it shows', async () => {
    const { page, place, heard, close } = await openTrial(browser, friend, 'frame', { src: src() });
    await place.locator('.trial-month').waitFor();
    expect(await heard('connected')).toEqual(['trial']);
    const content = await place.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe(String(Math.ceil(content)));
    await close();
  });

  it('shows nothing to a system outside of the list, says which address is missing, and asks for no token', async () => {
    const before = site.tokenRequests.length;
    const { place, heard, close } = await openTrial(browser, stranger, 'frame', { src: src() });
    await place.getByText(`Systemet på ${stranger.url} får inte visa den här sidan.`).waitFor();
    expect(await place.locator('.avstamp-trial').count()).toBe(0);
    expect([await heard('connected'), site.tokenRequests.length - before]).toEqual([[], 0]);
    await close();
  });

  it('refuses a system of another contract, and tells it which part is wrong', async () => {
    const asked = { src: src(), host: JSON.stringify({ contractVersion: '9.0' }) };
    const { place, heard, close } = await openTrial(browser, friend, 'frame', asked);
    await place.getByText('contractVersion', { exact: true }).waitFor();
    expect((await heard('refused')).at(-1)).toEqual(['contractVersion']);
    await close();
  });

  it('pays no heed to messages of other kinds or without a port', async () => {
    const { page, place, close } = await openTrial(browser, friend, 'frame', { src: src() });
    await place.locator('.trial-month').waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.postMessage({ kind: 'avstamp-frame', context: { locale: 'en' } }, '*');
      frame?.postMessage('avstamp-frame', '*', [new MessageChannel().port2]);
    });
    await place.getByLabel('Ord').fill('ordverkstad');
    expect(await place.locator('h2').innerText()).toBe('Prov');
    await close();
  });

  it('says by itself that it is made for a frame', async () => {
    const { page, violations, close } = await openPage(browser, `${site.url}/embed/measure-code-list/`);
    await page.getByText('Den här sidan är gjord för att visas inuti ett ärendesystem.').waitFor();
    expect(violations).toEqual([]);
    await close();
  });
});
