import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostSite, startHostSite } from '../support/browser/host-site.js';
import type { PageServer } from '../support/browser/page-server.js';
import { startChromium } from '../support/browser/start-chromium.js';
import { FORMS, openTrial } from '../support/browser/trial-host.js';
import { unitManager } from '../support/invented-identities.js';
import { query } from '../support/query.js';

let browser: Browser;
let site: HostSite;
let other: PageServer;
beforeAll(async () => {
  browser = await startChromium();
  site = await startHostSite({ people: { unitManager }, allowedOrigins: () => [other.url] });
  other = await site.atAnotherOrigin();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await other.stop();
  await site.stop();
});

describe.each(FORMS)('the contract with a page, in the form %s,', (form) => {
  const open = (asked: Readonly<Record<string, string>> = {}) =>
    form === 'frame'
      ? openTrial(browser, other, form, { src: `${site.url}/trial-page.html`, ...asked })
      : openTrial(browser, site, form, asked);
  const withHost = (parts: object) => open({ host: JSON.stringify(parts) });

  it('works by the host’s clock, in its language and about its month', async () => {
    const { place, close } = await open();
    expect(await place.locator('.trial-now').innerText()).toBe('2013-04-02');
    expect(await place.locator('.trial-month').innerText()).toBe('mars 2013');
    expect(await place.locator('section').getAttribute('lang')).toBe('sv');
    await close();
  });

  it('follows when the host shows another month in another language', async () => {
    const { place, change, close } = await open();
    await place.locator('.trial-month').waitFor();
    await change({ locale: 'en', scope: { municipalityCode: '0180', month: '2013-05' } });
    await place.getByText('May 2013').waitFor();
    expect(await place.locator('h2').innerText()).toBe('Trial');
    await close();
  });

  it('says what is to be chosen where the host shows no month', async () => {
    const { place, close } = await withHost({ scope: { municipalityCode: '0180' } });
    await place.getByText('Välj en månad så visas innehållet här.').waitFor();
    await close();
  });

  it('says what the host says in its own way', async () => {
    const { place, close } = await withHost({ messages: { trial: { heading: 'Vårt prov' } } });
    await place.getByRole('heading', { name: 'Vårt prov' }).waitFor();
    await close();
  });

  it('names persons as the host does, asks for all of them at once, and shows who is not named as protected', async () => {
    const { place, heard, close } = await open();
    await place.getByText('Namn P1').waitFor();
    expect(await place.locator('.trial-persons').innerText()).toBe('Namn P1, Skyddad');
    expect((await heard('namesOf'))[0]).toEqual(['P1', 'protected']);
    await close();
  });

  it('saves, and tells the host before and after, with references alone', async () => {
    const { place, heard, close, violations, errors } = await open();
    await place.getByLabel('Ord').fill(`ordverkstad ${form}`);
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('SAVED').waitFor();
    const saving = {
      widget: 'trial',
      operation: 'saveLocalSynonym',
      personRefs: ['P1'],
      months: ['2013-03'],
    };
    expect([await heard('beforeSave'), await heard('saved')]).toEqual([[saving], [saving]]);
    expect([violations, errors]).toEqual([[], []]);
    await close();
  });

  it('sends nothing that the host has refused, says why, and keeps what was typed', async () => {
    const { place, heard, close } = await open({ veto: '' });
    await place.getByLabel('Ord').fill(`nekat ${form}`);
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('Inte sparat: Ärendet är låst av Kim.').waitFor();
    expect(await place.getByLabel('Ord').inputValue()).toBe(`nekat ${form}`);
    expect(await heard('saved')).toEqual([]);
    const rows = await query(
      site.plugin.database.urls.admin,
      `select phrase from avstamp.local_synonym where phrase like 'nekat%'`,
    );
    expect(rows).toEqual([]);
    await close();
  });

  it('tells the host what is unsaved, and lets the browser ask before the page is closed', async () => {
    const { page, place, heard, close } = await open();
    await place.getByLabel('Ord').fill('halvt');
    await expect
      .poll(async () => (await heard('unsavedChanges')).at(-1))
      .toEqual({ widget: 'trial', count: 1 });
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', async (dialog) => {
        resolve(dialog.type());
        await dialog.accept();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await close();
  });

  it('asks the host to go to a person', async () => {
    const { place, heard, close } = await open();
    await place.getByRole('button', { name: 'Till personen' }).click();
    await place.getByText('taken').waitFor();
    expect(await heard('open')).toEqual([{ to: 'person', within: { personRef: 'P1' } }]);
    await close();
  });

  it('takes its looks from the host’s tokens and the theme', async () => {
    const { place, change, close } = await withHost({
      appearance: { tokens: { '--avstamp-accent': 'rgb(1, 2, 3)' }, headingLevel: 4 },
    });
    const colour = () => place.locator('.trial-now').evaluate((element) => getComputedStyle(element).color);
    await place.locator('h4').waitFor();
    expect(await colour()).toBe('rgb(1, 2, 3)');
    await change({ appearance: { theme: 'highContrast' } });
    await expect.poll(colour).toBe('rgb(0, 56, 138)');
    await close();
  });

  it('says that nothing can be changed where the host says so', async () => {
    const { place, close } = await withHost({ readOnly: true });
    await place.getByText('Du kan läsa men inte ändra här.').waitFor();
    expect(await place.getByRole('button', { name: 'Spara' }).isDisabled()).toBe(true);
    await close();
  });

  it('stops alone where it fails, and starts again', async () => {
    const { page, place, close } = await open();
    await place.getByRole('button', { name: 'Gå sönder' }).click();
    await place.getByText('Den här delen av sidan har stannat.').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Ärenden');
    await place.getByRole('button', { name: 'Försök igen' }).click();
    await place.locator('.trial-month').waitFor();
    await close();
  });

  it('says that the network is gone, keeps what was typed, and saves when it is back', async () => {
    const { page, place, close } = await open();
    await place.getByLabel('Ord').fill(`utan nät ${form}`);
    await page.context().setOffline(true);
    await place.getByText('Du är utan nätverk.').waitFor();
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('Vi får ingen kontakt just nu.').waitFor();
    expect(await place.getByLabel('Ord').inputValue()).toBe(`utan nät ${form}`);
    await page.context().setOffline(false);
    await place.getByRole('button', { name: 'Spara' }).click();
    await place.getByText('SAVED').waitFor();
    await close();
  });

  it('shows what the host lacks, with its name and the remedy in both languages', async () => {
    const { place, close } = await withHost({ identity: null, contractVersion: '9.0' });
    await place.getByText('contractVersion', { exact: true }).waitFor();
    const text = await place.locator('.avstamp-findings').innerText();
    expect(text).toMatch(/Ange identity med name.*Give identity with name/s);
    await close();
  });

  it('leaves nothing in the page when it is taken away', async () => {
    const { page, place, takeAway, close } = await open();
    await place.locator('.trial-month').waitFor();
    await takeAway();
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await page.locator('.avstamp-widget').count()).toBe(0);
    await close();
  });
});
