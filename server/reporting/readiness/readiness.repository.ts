import type { PoolClient } from 'pg';
import type { AdultRole } from '../../households/index.js';
import { type CalendarMonth, firstDayOf, type MunicipalityCode } from '../../kernel/index.js';
import type { MeasureProvider } from '../../measures/index.js';
import {
  type ReadinessReach,
  type ReadinessStatements,
  readinessStatements,
  SELECT_ACKNOWLEDGED,
  SELECT_WAITING_ROWS,
} from './readiness-facts.sql.js';

type Place = readonly [unit: string, household: string, runningNumber: number | null];

/** An adult of whom nothing is registered. */
export type UnansweredRow = readonly [...Place, role: AdultRole, person: string];
/** An adult with the content at that place, counted from 1. */
export type StatedRow = readonly [...Place, person: string, content: number];
/** An adult who had no measure by one answer and some by others'. */
export type ContradictedRow = readonly [...Place, person: string, codes: readonly number[]];
/** A closing of the month. */
export type ClosureRow = readonly [
  ...Place,
  closedOn: string,
  applicantReason: number | null,
  coApplicantReason: number | null,
  householdReason: number | null,
  hasCoApplicant: boolean | null,
];
/** What is stated of anybody in the month, once. */
export interface StatedContent {
  readonly code: number;
  readonly otherText: string;
  readonly days: number | null;
  readonly provider: MeasureProvider | null;
  /** Whether somebody else than social services states it. */
  readonly byOthers: boolean;
}

/** Asks one municipality's month what is left to register, within the caller's transaction. */
export class ReadinessRepository {
  readonly #statements: ReadinessStatements;
  readonly #values: readonly [municipality: string, month: string, units: readonly string[] | null];

  /**
   * @param reach `wholeMunicipality` in a transaction as `avstamp_reporting`, `ownUnits` in a viewer's
   * @param units the viewer's; null for the whole municipality
   */
  constructor(
    private readonly client: PoolClient,
    private readonly reach: ReadinessReach,
    private readonly municipality: MunicipalityCode,
    private readonly month: CalendarMonth,
    units: readonly string[] | null,
  ) {
    this.#statements = readinessStatements(reach);
    this.#values = [municipality, firstDayOf(month), units];
  }

  /** Adults who owe an answer, answered or not. */
  async persons(): Promise<number> {
    const [row] = await this.#rows<readonly [number]>('persons');
    return row?.[0] ?? 0;
  }

  /** Adults of whom nothing is registered. */
  unanswered(): Promise<readonly UnansweredRow[]> {
    return this.#rows<UnansweredRow>('unanswered');
  }

  /** All that is stated of anybody, each content once. */
  async contents(): Promise<readonly StatedContent[]> {
    const { rows } = await this.client.query<
      [number, string, number | null, MeasureProvider | null, boolean]
    >({
      name: `readiness-contents-${this.reach}`,
      text: this.#statements.contents,
      values: this.#values.slice(0, 2),
      rowMode: 'array',
    });
    return rows.map(([code, otherText, days, provider, byOthers]) => ({
      ...{ code, otherText, days, provider, byOthers },
    }));
  }

  /** The adults of whom one of these contents is stated. */
  stated(contents: readonly StatedContent[]): Promise<readonly StatedRow[]> {
    return this.#rows<StatedRow>('stated', [
      contents.map(({ code }) => code),
      contents.map(({ otherText }) => otherText),
      contents.map(({ days }) => days),
      contents.map(({ provider }) => provider),
    ]);
  }

  /** The adults whose answer is no measure beside measures that others have stated. */
  contradicted(noMeasureCode: number): Promise<readonly ContradictedRow[]> {
    return this.#rows<ContradictedRow>('contradicted', [noMeasureCode]);
  }

  /** The closings of the month that count. */
  closures(): Promise<readonly ClosureRow[]> {
    return this.#rows<ClosureRow>('closures');
  }

  /** What has been let stand of the month, as `acknowledgementKey` writes it. */
  async acknowledged(): Promise<ReadonlySet<string>> {
    const { rows } = await this.client.query<[string, string, string]>({
      name: 'readiness-acknowledged',
      text: SELECT_ACKNOWLEDGED,
      values: this.#values.slice(0, 2),
      rowMode: 'array',
    });
    return new Set(rows.map(([person, rule, facts]) => acknowledgementKey(person, rule, facts)));
  }

  /** How many rows of lists wait, by the unit that settles them. Only for the whole municipality. */
  async waitingRows(): Promise<readonly { readonly unit: string; readonly waiting: number }[]> {
    const { rows } = await this.client.query<{ unit: string; waiting: number }>({
      name: 'readiness-waiting-rows',
      text: SELECT_WAITING_ROWS,
      values: [this.municipality, this.month],
    });
    return rows;
  }

  async #rows<Row extends readonly unknown[]>(
    statement: keyof ReadinessStatements,
    further: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const { rows } = await this.client.query<Row & unknown[]>({
      name: `readiness-${statement}-${this.reach}`,
      text: this.#statements[statement],
      values: [...this.#values, ...further],
      rowMode: 'array',
    });
    return rows;
  }
}

/** A finding that somebody has let stand: of whom, which rule, and what stands for its facts. */
export function acknowledgementKey(person: string, rule: string, facts: string): string {
  return `${person} ${rule} ${facts}`;
}
