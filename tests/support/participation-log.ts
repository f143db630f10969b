import type { Identity } from '@avstamp/plugin-sdk';
import { officer } from './invented-participants.js';
import { type Answered, answerOf, mutate } from './participation.js';
import { query } from './query.js';
import type { Answer, RunningPlugin } from './running-plugin.js';

const VOLUME = `personReference month code otherText days derived { days rule text { sv en } }
  override { days reason lifted version }`;
const SAVE = `results { outcome attendance { personReference day code otherText status absenceReason hours version } findings { rule severity } }
  volumes { ${VOLUME} } reportedMonths findings { rule }`;
const OVERRIDE = `outcome volume { ${VOLUME} } findings { rule } reportedMonths`;
const LOG = `query ($unit: Unit!, $month: CalendarMonth, $day: CalendarDate, $first: PageSize, $after: Cursor) {
  participationLog(unit: $unit, month: $month, day: $day, first: $first, after: $after) {
    edges { node { participant { personReference } attendance { day code status absenceReason hours version }
      volumes { code days derived { days } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A measure's registered volume. */
export interface RegisteredVolume {
  readonly code: number;
  readonly other_text: string;
  readonly days: number | null;
  readonly party: string;
}

/** A page of a log. */
export interface LogAnswer {
  readonly edges: readonly {
    readonly node: {
      readonly participant: { readonly personReference: string };
      readonly attendance: readonly object[];
      readonly volumes: readonly object[];
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Presence in measure 1 that nobody has recorded yet, changed where the test needs it. */
export function attendance(person: string, day: string, change: object = {}): object {
  return { personReference: person, day, code: 1, status: 'PRESENT', expectedVersion: 0, ...change };
}

/** The participation log of a running module, asked as the officer of Arbetscentrum unless the test says otherwise. */
export class ParticipationLog {
  constructor(private readonly plugin: RunningPlugin) {}

  save(
    entries: readonly object[],
    change: object = {},
    identity: Identity = officer,
  ): Promise<Answered & { readonly answer: Answer }> {
    return mutate(
      this.plugin,
      'saveAttendance',
      SAVE,
      { unit: 'Arbetscentrum', entries, ...change },
      identity,
    );
  }

  /** States another volume of measure 1 in March, or takes it back. */
  override(
    name: 'overrideVolume' | 'liftVolumeOverride',
    person: string,
    change: object = {},
  ): Promise<Answered & { readonly answer: Answer }> {
    const measure = { personReference: person, unit: 'Arbetscentrum', month: '2013-03', code: 1 };
    const reason = 'Närvarolistan gick förlorad';
    return mutate(this.plugin, name, OVERRIDE, { ...measure, expectedVersion: 0, reason, ...change });
  }

  ask(variables: object, identity: Identity = officer): Promise<Answer> {
    return this.plugin.ask(LOG, { unit: 'Arbetscentrum', ...variables }, identity);
  }

  /** @throws Error where the answer is one */
  async read(variables: object, identity: Identity = officer): Promise<LogAnswer> {
    const answer = await this.ask(variables, identity);
    if (answer.errors.length > 0) throw new Error(answer.text);
    return answerOf<LogAnswer>(answer, 'participationLog');
  }

  /** What the person's units and providers have registered, in the order of codes, texts and months. */
  registered(person: string): Promise<readonly RegisteredVolume[]> {
    return query<RegisteredVolume & Record<string, unknown>>(
      this.plugin.database.urls.admin,
      `select code, other_text, days, party from avstamp.measure
        where person_ref = $1 and municipality_code = '0180' and withdrawn_at is null and party <> 'social'
        order by code, other_text, month`,
      [person],
    );
  }
}
