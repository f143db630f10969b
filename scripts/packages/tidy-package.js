import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_MIGRATIONS, LICENSE } from './packing-places.js';

// What npm calls after it has packed the package it stands in. The copy of the migrations has to go: the checkout's
// server would read it in the place of the migrations that are being written.
for (const place of [LICENSE, BUNDLED_MIGRATIONS])
  rmSync(join(process.cwd(), place), { recursive: true, force: true });
