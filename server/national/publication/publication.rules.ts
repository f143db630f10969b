import { covers, type Interval } from '../../disclosure/index.js';
import type { Rule } from '../../kernel/index.js';

/** What would be known of one count if the tables were published. */
export interface ExposedCount {
  /** The count's name, for instance `2013-03|closures/0114/3`. */
  readonly name: string;
  readonly protection: Interval;
  readonly known: Interval;
}

const PROTECTION: Interval = { from: 0, to: 4 };
const EXAMPLE = { name: '2013-03|closures/0114/3', protection: PROTECTION };

/** What tables must keep to be published. */
export const publicationRules: readonly Rule<ExposedCount>[] = [
  {
    id: 'publication-count-exposed',
    severity: 'error',
    field: 'publication',
    source: 'domain §5 (small counts disclose people)',
    validFrom: '2013-01',
    message: {
      sv: 'Uppgiften {found} går att räkna ut så nära som {from}–{to} ur det som redan är publicerat. Vänta tills fler rättelser har samlats, eller publicera fler månader tillsammans.',
      en: 'The count {found} can be worked out as closely as {from}–{to} from what has been published already. Wait until more corrections have gathered, or publish more months together.',
    },
    expected: {
      sv: 'att {least}–{most} inte går att utesluta',
      en: 'that {least}–{most} cannot be ruled out',
    },
    holds: ({ known, protection }) => covers(known, protection),
    values: ({ name, known, protection }) => ({
      found: name,
      from: known.from,
      to: known.to,
      least: protection.from,
      most: protection.to,
    }),
    examples: {
      holds: [{ ...EXAMPLE, known: { from: 0, to: 7 } }],
      breaks: [
        { ...EXAMPLE, known: { from: 2, to: 2 } },
        { ...EXAMPLE, known: { from: 1, to: 9 } },
      ],
    },
  },
];
