import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { presentNational } from './present-national.js';
import type { PresentedTable } from './presented-table.js';

/** National tables as they are given out, in whatever form. */
export interface NationalOutput {
  readonly tables: readonly PresentedTable[];
  /** Whether they may be published; stands with every form of them. */
  readonly standing: LocalizedText;
  /** What the signs in the tables mean. */
  readonly signs: LocalizedText;
  /** The same as plain values, for programs. */
  readonly document: object;
}

/** The tables as they were counted, for those who work with them. */
export function internalOutput(tables: NationalTables): NationalOutput {
  return { tables: presentNational(tables), standing: NOT_REVIEWED, signs: SIGNS, document: tables };
}

/** Stands with every output that is not for publication: nobody may take it for ready (domain §5, last paragraph). */
const NOT_REVIEWED: LocalizedText = {
  sv: 'Arbetsmaterial: tabellerna är inte granskade för röjande. Små tal kan peka ut enskilda; publicera dem inte.',
  en: 'Working material: not reviewed for disclosure. Small counts can point out a person; do not publish them.',
};

const SIGNS: LocalizedText = {
  sv: '– betyder inget att dela med, .. att uppgiften inte är känd.',
  en: '– means nothing to divide by, .. that the figure is not known.',
};
