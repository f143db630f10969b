import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from './find-chromium.js';

const playwright = join(
  createRequire(import.meta.url).resolve('playwright-core/package.json'),
  '..',
  'cli.js',
);

/** The ways to a browser, in the order in which they are tried: each a list of commands. */
const WAYS = [
  [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ],
  [[process.execPath, playwright, 'install', 'chromium']],
];

/**
 * Finds the browser that tests run in, or installs one: Debian's where this is Debian and root, else Playwright's. Ends
 * this process where there is none to be had: tests that nobody has seen run are no tests.
 * @returns {string} its path
 */
export function installChromium() {
  const found = findChromium() ?? installed();
  if (found !== undefined) return found;
  console.error('Det finns ingen webbläsare att testa i. Installera Chromium och försök igen.');
  console.error('There is no browser to test in. Install Chromium and try again.');
  process.exit(1);
}

function installed() {
  console.log('Installerar Chromium / installing Chromium …');
  for (const commands of WAYS) {
    const worked = commands.every(([program = '', ...parameters]) => runsThrough(program, parameters));
    const place = worked ? findChromium() : undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * @param {string} program
 * @param {string[]} parameters
 */
function runsThrough(program, parameters) {
  const { status } = spawnSync(program, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
