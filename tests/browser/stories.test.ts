import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/browser/accessibility.js';
import { builtStories } from '../support/browser/built-pages.js';
import { STRICT_POLICY } from '../support/browser/content-security-policy.js';
import { openPage, type WatchedPage } from '../support/browser/open-page.js';
import { type PageServer, startPageServer } from '../support/browser/page-server.js';
import { startChromium } from '../support/browser/start-chromium.js';

const THEMES = ['default', 'highContrast', 'darkHost'];

let browser: Browser;
let server: PageServer;
let watched: WatchedPage;
let page: Page;
let stories: readonly string[];
beforeAll(async () => {
  browser = await startChromium();
  server = await startPageServer({ policy: STRICT_POLICY, folders: { '/': await builtStories() } });
  watched = await openPage(browser, `${server.url}/`);
  page = watched.page;
  await page.locator('[data-story]').first().waitFor();
  stories = await page
    .locator('[data-story]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('data-story') ?? ''));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function show(story: string, theme: string, locale: string): Promise<void> {
  const [widget = '', state = ''] = story.split('/');
  await page.goto(`${server.url}/?${new URLSearchParams({ widget, state, theme, locale })}`);
  const settles = await page.locator('main').getAttribute('data-settles');
  await page.locator(`main ${settles}`).first().waitFor();
}

/** Each text in the page by itself, without what the host has written: names and references. */
function writtenTexts(): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      if (parentElement?.closest('[translate="no"]') === null) texts.push(nodeValue?.trim() ?? '');
    }
    return texts;
  });
}

describe('the stories', () => {
  it('have several states for each widget', () => expect(stories.length).toBeGreaterThan(5));

  it.each(THEMES)(
    'reach their states in the theme %s, and axe finds nothing wrong with any',
    async (theme) => {
      const found: string[] = [];
      for (const story of stories) {
        await show(story, theme, 'sv');
        for (const violation of await accessibilityViolations(page)) found.push(`${story}: ${violation}`);
      }
      expect(found).toEqual([]);
      expect(watched.violations).toEqual([]);
    },
    600_000,
  );

  it('leave no text untranslated: in the language of nobody, all letters are in brackets', async () => {
    const found: string[] = [];
    for (const story of stories) {
      await show(story, 'default', 'en-XA');
      for (const text of await writtenTexts()) {
        if (/\p{L}/u.test(text.replace(/^\[.*\]$/s, ''))) found.push(`${story}: ${text}`);
      }
    }
    expect(found).toEqual([]);
  }, 600_000);
});
