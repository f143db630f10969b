import { ROOT } from './install-missing.js';
import { currentSchema, releaseSchema } from './schema/released-schemas.js';

// Stamps today's schema as that of the version in package.json: from then on it may only grow.
console.log(`wrote ${releaseSchema(ROOT, currentSchema(ROOT))}`);
