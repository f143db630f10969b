import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { presentClosures } from './present-closures.js';
import { presentContributions } from './present-contributions.js';
import { presentMeasures } from './present-measures.js';
import { presentMunicipalities } from './present-municipalities.js';
import { presentParticipation } from './present-participation.js';
import { presentPersons } from './present-persons.js';
import { presentQuality } from './present-quality.js';
import { presentVolumes } from './present-volumes.js';
import type { PresentedTable } from './presented-table.js';

/** Stands with every output: nobody may take the tables for ready to publish (domain §5, last paragraph). */
export const NOT_REVIEWED: LocalizedText = {
  sv: 'Arbetsmaterial: tabellerna är inte granskade för röjande. Små tal kan peka ut enskilda; publicera dem inte.',
  en: 'Working material: not reviewed for disclosure. Small counts can point out a person; do not publish them.',
};

/** What the signs in the tables mean. */
export const SIGNS: LocalizedText = {
  sv: '– betyder inget att dela med, .. att uppgiften inte är känd.',
  en: '– means nothing to divide by, .. that the figure is not known.',
};

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
  ];
}
