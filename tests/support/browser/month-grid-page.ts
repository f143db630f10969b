import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { openPage, type WatchedPage } from './open-page.js';

/** The month that these pages show. */
export const GRID_MONTH = '2013-04';

/** A host's page with the month's grid, when its rows are there. */
export interface MonthGridPage extends WatchedPage {
  /** A cell: the person's reference and the code. */
  cell(person: string, code: number): Locator;
  /** The line that says how the saving stands. */
  readonly state: Locator;
}

/** Opens the grid as the caseworker. @param host what the page's context has otherwise */
export async function openMonthGrid(
  browser: Browser,
  url: string,
  host: object = {},
  options: BrowserContextOptions = {},
): Promise<MonthGridPage> {
  const scope = { municipalityCode: '0180', month: GRID_MONTH };
  const asked = new URLSearchParams({
    widget: 'month-grid',
    as: 'caseworker',
    host: JSON.stringify({ scope, ...host }),
  });
  const watched = await openPage(browser, `${url}/widget.html?${asked}`, options);
  await watched.page
    .locator('[data-row]')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(async () => {
      const shown = await watched.page.locator('main').innerText();
      throw new Error(`The grid is not there: ${shown}\n${watched.errors.join('\n')}`);
    });
  return {
    ...watched,
    cell: (person, code) => watched.page.locator(`[data-row$=" ${person}"] [data-code="${code}"]`),
    state: watched.page.locator('.grid-state [role=status]'),
  };
}
