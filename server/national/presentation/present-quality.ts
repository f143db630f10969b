import type { LocalizedText } from '../../kernel/index.js';
import type { ClosureLevel } from '../../reporting/index.js';
import type { NationalTables } from '../national-tables.js';
import { CLOSURE_LEVELS } from '../tables/closures-by-reason.js';
import { CountIds } from '../tables/count-ids.js';
import { COUNTRY } from '../tables/counts-by-area.js';
import type { PersonGroup } from '../tables/net-persons.js';
import type { Share } from '../tables/share.js';
import { GROUP_NAMES, LEVEL_NAMES, PERCENT, titleFor } from './headings.js';
import { countCell, EMPTY, percentCell, textCell } from './presented-cell.js';
import type { PresentedRow, PresentedTable } from './presented-table.js';

const UNKNOWN_REASON: LocalizedText = { sv: 'Avslut med okänd orsak', en: 'Closures with unknown reason' };
const OTHER_REASON: LocalizedText = { sv: 'Avslut med annan orsak', en: 'Closures with other reason' };
const UNANSWERED: LocalizedText = { sv: 'Vuxna utan svar om insatser', en: 'Adults not answered' };
const KNOWN_VOLUME: LocalizedText = { sv: 'Insatser med känd volym', en: 'Measures with known volume' };

/** The quality shares, each with what it is a share of. */
export function presentQuality({ quality, months }: NationalTables): PresentedTable {
  const ids = new CountIds(months);
  const levels = (
    measure: LocalizedText,
    shares: Readonly<Record<ClosureLevel, Share>>,
    code: number,
  ): PresentedRow[] =>
    CLOSURE_LEVELS.map((level) =>
      row(measure, LEVEL_NAMES[level], shares[level], {
        part: ids.closureAt(level, COUNTRY, code),
        whole: ids.closureAt(level, COUNTRY, 'all'),
      }),
    );
  const unanswered = (group: PersonGroup): PresentedRow =>
    row(UNANSWERED, GROUP_NAMES[group], quality.unanswered[group], {
      part: ids.persons(group, 'unanswered'),
      whole: ids.persons(group, 'all'),
    });
  return {
    id: 'quality',
    sheet: { sv: 'Kvalitet', en: 'Quality' },
    title: titleFor(
      { sv: 'Uppgifternas kvalitet, {months}', en: 'Quality of the figures, {months}' },
      months,
    ),
    columns: [
      { heading: { sv: 'Mått', en: 'Measure of quality' } },
      { heading: { sv: 'Avser', en: 'Of' } },
      { heading: { sv: 'Antal', en: 'Number' } },
      { heading: { sv: 'Av', en: 'Out of' } },
      PERCENT,
    ],
    rows: [
      ...levels(UNKNOWN_REASON, quality.unknownReason, quality.unknownReasonCode),
      ...levels(OTHER_REASON, quality.otherReason, quality.otherReasonCode),
      unanswered('applicant'),
      unanswered('coApplicant'),
      unanswered('together'),
      row(KNOWN_VOLUME, undefined, quality.knownVolume, {
        part: ids.withDays('all'),
        whole: ids.measure(COUNTRY, 'all'),
      }),
    ],
    notes: [],
  };
}

/** The ids of a share's counts. */
interface ShareIds {
  readonly part: string;
  readonly whole: string;
}

function row(
  measure: LocalizedText,
  about: LocalizedText | undefined,
  share: Share,
  { part, whole }: ShareIds,
): PresentedRow {
  const aboutCell = about === undefined ? EMPTY : textCell(about);
  return {
    cells: [
      textCell(measure),
      aboutCell,
      countCell(share.part, [part]),
      countCell(share.whole, [whole]),
      percentCell(share, [part, whole]),
    ],
  };
}
