import { join } from 'node:path';

/** The licence's text, in the checkout and in every package. */
export const LICENSE = 'LICENSE';

/** Where the server's package carries the migrations: from there its import of `@avstamp/migrations` finds them. */
export const BUNDLED_MIGRATIONS = join('node_modules', '@avstamp', 'migrations');
