import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostSite, startHostSite } from '../support/browser/host-site.js';
import { startChromium } from '../support/browser/start-chromium.js';
import { openTrial } from '../support/browser/trial-host.js';
import { unitManager } from '../support/invented-identities.js';

let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  browser = await startChromium();
  site = await startHostSite({ people: { unitManager } });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const open = (query: Readonly<Record<string, string>> = {}) => openTrial(browser, site, 'elements', query);

describe('a custom element', () => {
  it('follows its attributes and properties before what the page says', async () => {
    const { page, close } = await open();
    const trial = page.locator('avstamp-trial');
    await trial.evaluate((element) => element.setAttribute('month', '2013-06'));
    await page.getByText('juni 2013').waitFor();
    await trial.evaluate((element) => Object.assign(element, { month: '2013-07', readOnly: true }));
    await page.getByText('juli 2013').waitFor();
    await page.getByText('Du kan läsa men inte ändra här.').waitFor();
    expect(await trial.getAttribute('month')).toBe('2013-07');
    await close();
  });

  it('keeps what was typed when it is moved, and lets go of everything when it is taken out', async () => {
    const { page, heard, takeAway, close } = await open();
    await page.getByLabel('Ord').fill('halvt');
    await page
      .locator('avstamp-trial')
      .evaluate((element) => document.getElementById('over')?.append(element));
    expect(await page.locator('#over').getByLabel('Ord').inputValue()).toBe('halvt');
    await takeAway();
    await expect
      .poll(async () => (await heard('unsavedChanges')).at(-1))
      .toEqual({ widget: 'trial', count: 0 });
    await close();
  });

  it('lets a listener take a navigation and refuse a saving', async () => {
    const { page, heard, close } = await open();
    await page.evaluate(() => {
      document.addEventListener('avstamp-open', (event) => event.preventDefault());
      document.addEventListener('avstamp-before-save', (event) => {
        Reflect.get(event, 'detail').veto('Lyssnaren säger nej.');
      });
    });
    await page.getByRole('button', { name: 'Till personen' }).click();
    await page.getByText('taken').waitFor();
    await page.getByLabel('Ord').fill('ordverkstad');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Inte sparat: Lyssnaren säger nej.').waitFor();
    expect([await heard('open'), await heard('beforeSave'), await heard('saved')]).toEqual([[], [], []]);
    await close();
  });

  it('is dressed inside a shadow tree of the host’s too', async () => {
    const { page, close } = await open({ shadow: '' });
    const now = page.locator('.trial-now');
    await now.waitFor();
    expect(await now.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(11, 92, 173)');
    await close();
  });
});

describe.each(['react', 'elements'] as const)('the host’s own parts, in the form %s,', (form) => {
  it('stand in the places of the module’s controls, and work', async () => {
    const { page, heard, close } = await openTrial(browser, site, form, { slots: '' });
    await page.getByLabel('Ord').fill(`plats ${form}`);
    const button = page.locator('.case-button, case-button').filter({ hasText: 'Spara' });
    await button.click();
    await page.getByText('SAVED').waitFor();
    expect(await page.locator('.avstamp-button').count()).toBe(0);
    expect(await heard('saved')).toHaveLength(1);
    await close();
  });

  it('show persons in the host’s way', async () => {
    const { page, close } = await openTrial(browser, site, form, { persons: '' });
    await page.locator('.case-person').first().waitFor();
    expect(await page.locator('.case-person').allInnerTexts()).toEqual(['Person P1', 'Person protected']);
    await close();
  });

  it('take what lies over the page, dressed as the widget is', async () => {
    const { page, close } = await openTrial(browser, site, form, { over: '' });
    await page.getByRole('button', { name: 'Visa ovanpå' }).click();
    const over = page.locator('#over > .avstamp-portal.avstamp-trial');
    await over.getByText('Visa ovanpå').waitFor();
    expect(await over.getAttribute('lang')).toBe('sv');
    await close();
  });
});
