import { readCodeLists } from '../codes/index.js';
import { type CalendarMonth, fillText, OperatingError } from '../kernel/index.js';
import {
  type ReportCodeLists,
  type ReportDefinition,
  type ReportDefinitions,
  readReportDefinitions,
} from '../reporting/index.js';

/** What a command was told about definitions. */
export interface DefinitionOptions {
  /** An id; the definition in force in the month where it is not given. */
  readonly definition?: string;
  /** Folders with further definitions and code lists. */
  readonly definitions: readonly string[];
}

/** The definition to work by, with its code lists. */
export interface ChosenDefinition {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
}

/** The definition that was asked for, or the one in force in the month. @throws OperatingError where there is none */
export function chosenDefinition(month: CalendarMonth, options: DefinitionOptions): ChosenDefinition {
  const codeLists = readCodeLists(options.definitions);
  const definitions = readReportDefinitions(codeLists, options.definitions);
  const { definition: id } = options;
  const definition = id === undefined ? definitions.inForce(month) : definitions.withId(id);
  if (definition === undefined) throw noDefinition(definitions, id ?? month);
  return {
    definition,
    codeLists: {
      measures: codeLists.measures(definition.codeLists.measures),
      closureReasons: codeLists.closureReasons(definition.codeLists.closureReasons),
    },
  };
}

function noDefinition({ all }: ReportDefinitions, wanted: string): OperatingError {
  const text = {
    sv: 'För {wanted} finns ingen rapportdefinition. Det finns: {known}. Egna läggs till med --definitions.',
    en: 'There is no report definition for {wanted}. There is: {known}. Add your own with --definitions.',
  };
  const known = all.map((definition) => `${definition.id} (${definition.validFrom}–)`).join(', ');
  return new OperatingError(fillText(text, { wanted, known }));
}
