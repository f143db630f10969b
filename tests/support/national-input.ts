import { municipalities, readCodeLists } from '../../server/codes/index.js';
import { calendarMonth } from '../../server/kernel/index.js';
import {
  type CountedReport,
  type NationalDefinition,
  type NationalInput,
  populationInForce,
  readPopulationRegisters,
} from '../../server/national/index.js';

const codeLists = readCodeLists();

/** The model of 2013, as far as the compilation needs it. */
export const DEFINITION_2013: NationalDefinition = {
  id: 'socialstyrelsen-2013',
  measures: codeLists.measures('measures-2013'),
  closureReasons: codeLists.closureReasons('closure-reasons-2013'),
};

/** The reports of March 2013, or of other months, under the definition of 2013; all 290 municipalities owe one. */
export function inputOf(
  reports: readonly CountedReport[],
  months: readonly string[] = ['2013-03'],
): NationalInput {
  return {
    definition: DEFINITION_2013,
    months: months.map(calendarMonth),
    reports,
    expected: [...municipalities.values()],
    population: populationInForce(readPopulationRegisters(), calendarMonth(months[0] ?? '')),
  };
}
