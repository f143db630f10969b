import { statedMeasures } from './judge-measures.js';
import { kept } from './remarks.js';
import type { LoadSession } from './session.js';
import type { RowTarget } from './write-rows.js';

// Sorts by municipality, month and person; the code fits into what the person leaves.
const ORDINAL = ', municipality.ordinal + m.ordinal + p.ordinal as ordinal';

/** SQL that gives the kept measures with the columns of their table, and what to insert them in order of. */
export function measureIncoming(session: LoadSession): string {
  return `select municipality_code, first_day as month, person_ref, code::smallint as code, text as other_text,
      case when days not in ('', 'X') then days::smallint end as days, nullif(provider, '') as provider,
      'social' as party, ordinal + code::smallint as ordinal
    from (${statedMeasures(ORDINAL)} where ${kept(session, 'measures', 's')}) as stated`;
}

/** Where measures go: what a case system hands over is social services' statement. What is registered stands as it is (domain §2.6). */
export function measureTarget(session: LoadSession): RowTarget {
  return {
    table: 'measure',
    key: ['municipality_code', 'month', 'person_ref', 'code', 'other_text', 'party'],
    values: [],
    others: ['days', 'provider'],
    versioned: true,
    incoming: measureIncoming(session),
    order: 'incoming.ordinal',
    bulk: true,
  };
}
