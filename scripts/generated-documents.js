import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES, ROLES } from '@avstamp/plugin-sdk';
import { policies, TOLD_IN, TOLD_TO, typeContents } from '../server/dist/access/index.js';
import { readCodeLists } from '../server/dist/codes/index.js';
import { DELIVERY_PLAN } from '../server/dist/events/index.js';
import { printSchemaDocument } from '../server/dist/print-schema-document.js';
import { layoutPages } from '../server/dist/reporting/index.js';
import { ruleLists } from '../server/dist/rule-lists.js';
import { accessPage } from './access-page.js';
import { API_REPORTS, apiReports } from './api-report/api-reports.js';
import { clientDocuments } from './documents/client-documents.js';
import { operationFiles } from './documents/operation-files.js';
import { trustedDocuments } from './documents/trusted-documents.js';
import { eventsPage } from './events-page.js';
import { ROOT } from './install-missing.js';
import { apiPage } from './operations/api-page.js';
import { operationCollection } from './operations/collection.js';
import { rulesPage } from './rules-page.js';
import { lastRelease } from './schema/releases.js';

/**
 * Every document that is generated, with the text that it should have, and what is wrong with what it is made from.
 * @returns {Promise<{ file: string, text: string, remarks?: string[] }[]>}
 */
export async function generatedDocuments() {
  const schema = printSchemaDocument();
  const operations = operationFiles(join(ROOT, 'client', 'operations'));
  return [
    { file: 'docs/rules.md', text: rulesPage(ruleLists) },
    {
      file: 'docs/access.md',
      text: accessPage({ roles: ROLES, policies, typeContents, toldTo: TOLD_TO, toldIn: TOLD_IN }),
    },
    {
      file: 'docs/api.md',
      text: apiPage(
        readFileSync(join(ROOT, 'docs', 'operations', 'README.md'), 'utf8'),
        operationCollection(ROOT),
      ),
    },
    {
      file: 'docs/events.md',
      text: eventsPage(
        readFileSync(join(ROOT, 'docs', 'events', 'README.md'), 'utf8'),
        EVENT_TYPES,
        DELIVERY_PLAN,
      ),
    },
    { file: 'docs/schema.graphql', text: schema },
    {
      file: 'server/trusted-documents.json',
      text: trustedDocuments(operations, lastRelease(ROOT)?.trustedDocuments),
    },
    ...(await clientDocuments(schema, operations)).map(({ file, text }) => ({
      file: `client/generated/${file}`,
      text,
    })),
    ...layoutPages(readCodeLists()).map(({ id, text }) => ({ file: `docs/layouts/${id}.md`, text })),
    ...apiReports(ROOT),
  ];
}

/** Folders that hold nothing but generated files: what else lies there is left over. */
export const GENERATED_FOLDERS = ['client/generated', API_REPORTS];
