import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser that tests run in: the one that `AVSTAMP_CHROMIUM` names, one that the system has, or one that Playwright
 * has fetched before.
 * @returns {string | undefined} its path, or undefined where there is none
 */
export function findChromium() {
  const named = process.env['AVSTAMP_CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, chromium.executablePath()].find((place) => existsSync(place));
}
