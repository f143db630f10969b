import { buildSchema } from 'graphql';
import { ROOT } from './install-missing.js';
import { lintSchema } from './schema/lint-schema.js';
import { lastRelease, nextRelease } from './schema/releases.js';
import { mayBreak, schemaChanges } from './schema/schema-changes.js';

// The schema is a contract: it keeps its form, and what integrators have been given keeps working.
const current = nextRelease(ROOT);
const remarks = lintSchema(buildSchema(current.schema));
for (const { place, rule, sentence } of remarks) console.error(`${place}: ${sentence} (${rule})`);

const released = lastRelease(ROOT);
let broken = 0;
if (released !== undefined) {
  const { breaking, dangerous } = schemaChanges(released.schema, current.schema);
  const allowed = mayBreak(released.version, current.version);
  broken = allowed ? 0 : breaking.length;
  for (const sentence of breaking)
    console.error(`${allowed ? 'breaks, as a new major version may' : 'breaks'}: ${sentence}`);
  for (const sentence of dangerous) console.log(`look at: ${sentence}`);
  if (broken > 0)
    console.error(
      `Clients of ${released.version} would stop working. Keep what they use and deprecate it with a date, or write a changeset that says major, and run npm run version-packages.`,
    );
}
process.exit(remarks.length + broken === 0 ? 0 : 1);
