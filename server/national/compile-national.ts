import { checkNationalInput } from './check-national-input.js';
import type { NationalInput } from './national-input.js';
import type { NationalTables } from './national-tables.js';
import { compileClosuresByReason } from './tables/closures-by-reason.js';
import { compileContributions, sentByMunicipality } from './tables/contributions.js';
import { closuresByArea, measuresByArea } from './tables/counts-by-area.js';
import { compileMeasuresByCode } from './tables/measures-by-code.js';
import { compileNetPersons } from './tables/net-persons.js';
import { compileParticipation } from './tables/participation.js';
import { compileQualityShares } from './tables/quality-shares.js';
import { compileVolumeByCode } from './tables/volume-by-code.js';

/**
 * The national tables of the months (domain §5), from counts alone: no row and no person is read.
 * @throws RangeError as `checkNationalInput`
 */
export function compileNational(input: NationalInput): NationalTables {
  checkNationalInput(input);
  const { definition, reports } = input;
  const months = [...new Set(input.months)].toSorted();
  const tallies = reports.map((report) => report.tally);
  const closures = compileClosuresByReason(definition, tallies);
  const persons = compileNetPersons(definition, months, reports);
  const volumes = compileVolumeByCode(definition, reports);
  return {
    definitionId: definition.id,
    months,
    reviewedForDisclosure: false,
    contributions: compileContributions([...sentByMunicipality(reports).values()]),
    measures: compileMeasuresByCode(definition, tallies),
    closures,
    persons,
    volumes,
    participation: compileParticipation({ ...input, months }),
    quality: compileQualityShares(definition, closures, persons, volumes),
    measuresByArea: measuresByArea(definition, reports),
    closuresByArea: closuresByArea(definition, reports),
  };
}
