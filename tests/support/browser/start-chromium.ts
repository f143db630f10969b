import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/browser/find-chromium.js';

/** Chromium keeps to itself in tests: no first run, no updates, nothing in the background. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Starts a Chromium with a new profile of its own. `npm test` has seen to it that there is one. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('There is no Chromium. Run npm test, which installs one.');
  return chromium.launch({
    executablePath,
    // Its sandbox refuses root, which tests in containers run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
  });
}
