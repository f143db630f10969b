import { type CalendarMonth, fillText } from '../kernel/index.js';
import {
  namedCodeLists,
  type ReportCodeLists,
  type ReportDefinition,
  type ReportDefinitions,
} from '../reporting/index.js';
import type { DefinitionFolders, Models } from './definition-options.js';
import { WrongUse } from './wrong-use.js';

/** What a command was told about definitions. */
export interface DefinitionOptions extends DefinitionFolders {
  /** An id; the definition in force in the month where it is not given. */
  readonly definition?: string;
}

/** The definition to work by, with its code lists. */
export interface ChosenDefinition {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
}

/** The definition that was asked for, or the one in force in the month. @throws WrongUse where there is none */
export function chosenDefinition(
  month: CalendarMonth,
  { codeLists, definitions }: Models,
  { definition: id }: DefinitionOptions,
): ChosenDefinition {
  const definition = id === undefined ? definitions.inForce(month) : definitions.withId(id);
  if (definition === undefined) throw noDefinition(definitions, id ?? month);
  return { definition, codeLists: namedCodeLists(definition, codeLists) };
}

/** Makes sure that there is a definition of that id. @throws WrongUse */
export function knownDefinition(definitions: ReportDefinitions, id: string): void {
  if (definitions.withId(id) === undefined) throw noDefinition(definitions, id);
}

function noDefinition({ all }: ReportDefinitions, wanted: string): WrongUse {
  const text = {
    sv: 'För {wanted} finns ingen rapportdefinition. Det finns: {known}. Egna läggs till med --definitions.',
    en: 'There is no report definition for {wanted}. There is: {known}. Add your own with --definitions.',
  };
  const known = all.map(({ id, validFrom }) => `${id} (${validFrom}–)`).join(', ');
  return new WrongUse(fillText(text, { wanted, known }));
}
