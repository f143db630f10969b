import { readCodeLists } from '../server/dist/codes/index.js';
import { printSchemaDocument } from '../server/dist/print-schema-document.js';
import { layoutPages } from '../server/dist/reporting/index.js';
import { ruleLists } from '../server/dist/rule-lists.js';
import { rulesPage } from './rules-page.js';

/**
 * Every document that is generated, with the text that it should have.
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function generatedDocuments() {
  return [
    { file: 'docs/rules.md', text: rulesPage(ruleLists) },
    { file: 'docs/schema.graphql', text: printSchemaDocument() },
    ...layoutPages(readCodeLists()).map(({ id, text }) => ({ file: `docs/layouts/${id}.md`, text })),
  ];
}
