import type { NationalTables } from '../national-tables.js';
import { presentClosuresByArea, presentMeasuresByArea } from './present-areas.js';
import { presentClosures } from './present-closures.js';
import { presentContributions } from './present-contributions.js';
import { presentMeasures } from './present-measures.js';
import { presentMunicipalities } from './present-municipalities.js';
import { presentParticipation } from './present-participation.js';
import { presentPersons } from './present-persons.js';
import { presentQuality } from './present-quality.js';
import { presentVolumes } from './present-volumes.js';
import type { PresentedTable } from './presented-table.js';

/** All tables as people read them, in the order in which they are read. */
export function presentNational(tables: NationalTables): readonly PresentedTable[] {
  return [
    presentContributions(tables),
    presentMeasures(tables),
    presentClosures(tables),
    presentPersons(tables),
    presentVolumes(tables),
    presentParticipation(tables),
    presentQuality(tables),
    presentMunicipalities(tables),
    presentMeasuresByArea(tables),
    presentClosuresByArea(tables),
  ];
}
