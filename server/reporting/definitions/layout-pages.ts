import type { CodeLists } from '../../codes/index.js';
import { layoutPage } from './layout-page.js';
import { readReportDefinitions } from './report-definitions.js';

/** The layout page of one definition, in Markdown. */
export interface LayoutPage {
  /** The definition's id. */
  readonly id: string;
  readonly text: string;
}

/** The layout pages of all definitions that ship with the module, each with its changes since the one before. */
export function layoutPages(codeLists: CodeLists): readonly LayoutPage[] {
  const { all } = readReportDefinitions(codeLists);
  return all.map((definition, place) => ({
    id: definition.id,
    text: layoutPage(definition, codeLists, all[place - 1]),
  }));
}
