import { ROOT } from './install-missing.js';
import { keepRelease, nextRelease } from './schema/releases.js';

// Stamps today's schema and documents as those of the version in server/package.json: from then on they may only grow.
console.log(`wrote ${keepRelease(ROOT, nextRelease(ROOT))}`);
