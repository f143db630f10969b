import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/browser/accessibility.js';
import { type HostSite, startHostSite } from '../support/browser/host-site.js';
import { openPage } from '../support/browser/open-page.js';
import { startChromium } from '../support/browser/start-chromium.js';
import { caseworker, unitManager } from '../support/invented-identities.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(['18', '19'] as const)('in a host of React %s under the strictest policy', (react) => {
  let site: HostSite;
  beforeAll(async () => {
    site = await startHostSite({ people: { unitManager, caseworker }, react });
  });
  afterAll(() => site.stop());

  it.each(['react', 'elements', 'frame', 'plain'])(
    'the widget is shown as %s, and nothing is violated',
    async (form) => {
      const { page, violations, errors, close } = await openPage(browser, `${site.url}/${form}.html`);
      const place = form === 'frame' ? page.frameLocator('iframe') : page;
      await place.locator('dt').nth(8).waitFor();
      expect(await place.locator('dt').allTextContents()).toContain('1 Arbetsprövning/arbetsträning');
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(violations).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
  );
});
