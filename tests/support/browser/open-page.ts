import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers what a browser only mutters. */
export interface WatchedPage {
  readonly page: Page;
  /** Violations of the content security policy, in the page and in its frames. */
  readonly violations: readonly string[];
  /** Errors that nobody has caught, and what has been written as an error to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens a page of its own session: other pages' storage and cache are not its. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(25_000);
  const page = await context.newPage();
  const violations: string[] = [];
  const errors: string[] = [];
  await page.exposeBinding('tellViolation', (_source, told: string) => violations.push(told));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { violatedDirective, blockedURI, sourceFile, sample } = violation;
      Reflect.get(window, 'tellViolation')([violatedDirective, blockedURI, sourceFile, sample].join(' '));
    });
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, violations, errors, close: () => context.close() };
}
