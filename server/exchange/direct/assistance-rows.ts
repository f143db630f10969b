import { type AssistanceStatement, assistanceRules } from '../../households/index.js';
import { applyRules } from '../../kernel/index.js';
import { NULL_FIELD, smallintField } from './binary-fields.js';
import { LastCells } from './last-cells.js';
import { MonthRowTaker } from './month-row-taker.js';
import type { NamedPersons } from './named-persons.js';
import { ReferenceSearch } from './reference-search.js';
import type { References } from './references.js';
import { RowBytes } from './row-bytes.js';

/** What a row states but for whose assistance it is. */
interface StatedMonth {
  readonly month: string;
  readonly children: number;
  /** Month and children as they stand in the file. */
  readonly cells: readonly [month: Buffer, children: Buffer];
  /** What the row after such a one stated the last time: mostly the next month of a household. */
  next: StatedMonth | undefined;
}

/** Columns of `avstamp.assistance_month` in the order of the fields. */
export const ASSISTANCE_FIELDS =
  'municipality_code, month, household_ref, applicant_ref, co_applicant_ref, children';

/** A gathered row is a number: the household's rank, whose adults they are (24 bits), and children (7 bits). */
const ADULTS_BITS = 2 ** 24;
const CHILDREN_BITS = 2 ** 7;

const monthRules = assistanceRules.filter(({ field }) => field === 'month' || field === 'children');
const adultRules = assistanceRules.filter((rule) => !monthRules.includes(rule));

/**
 * Makes rows of `avstamp.assistance_month` of rows of `assistance.csv`. Household and adults are judged where they differ
 * from the row before, month and children once for each that are stated: no rule speaks of both.
 */
export class AssistanceRows extends MonthRowTaker {
  /** Adults whom rows name in several households. */
  readonly moved = new Set<string>();
  /** By the person's rank: the household's, counted from 1; 0 for nobody's. */
  readonly #householdOf: Int32Array;
  readonly #householdSearch: ReferenceSearch;
  readonly #personSearch: ReferenceSearch;
  readonly #stated = new Map<string, StatedMonth>();
  readonly #lastHousehold = new LastCells();
  readonly #lastAdults = new LastCells();
  /** The fields of household and adults that have been stated, one after the other. */
  readonly #adults = new RowBytes(1024);
  readonly #adultsEnds: number[] = [];
  #last: StatedMonth | undefined;
  #municipality = '';
  #household = -1;
  #adultRanks: readonly number[] = [];

  constructor(
    /** Each with its municipality. */
    private readonly households: References,
    private readonly persons: References,
    /** The adults: filled as rows are taken. */
    private readonly named: NamedPersons,
  ) {
    super('assistance', 6);
    this.#householdOf = new Int32Array(persons.count);
    this.#householdSearch = new ReferenceSearch(households);
    this.#personSearch = new ReferenceSearch(persons);
  }

  protected override takeRow(): boolean {
    const sameHousehold = this.#lastHousehold.areThese(this.cells.range(0, 0));
    const sameAdults = this.#lastAdults.areThese(this.cells.range(2, 3));
    if (!(sameHousehold && sameAdults) && !this.#beginAdults()) return false;
    const stated = this.#statedAsExpected() ?? this.#statedMonth();
    if (stated === undefined) return false;
    if (this.#last !== undefined) this.#last.next = stated;
    this.#last = stated;
    const adults = this.#household * ADULTS_BITS + this.#adultsEnds.length - 1;
    this.gathered.add(stated.month, adults * CHILDREN_BITS + stated.children);
    return true;
  }

  protected override put(row: number, into: RowBytes): void {
    const place = Math.floor(row / CHILDREN_BITS) % ADULTS_BITS;
    into.putFrom(this.#adults, this.#adultsEnds[place - 1] ?? 0, this.#adultsEnds[place] ?? 0);
    const children = (row % CHILDREN_BITS) * CHILDREN_BYTES;
    into.putFrom(CHILDREN, children, children + CHILDREN_BYTES);
  }

  #beginAdults(): boolean {
    this.#household = this.#householdSearch.rankIn(this.cells, 0);
    this.#municipality = this.households.otherOf(this.#household);
    this.#adultRanks = [2, 3].map((column) =>
      this.cells.isEmpty(column) ? -1 : this.#personSearch.rankIn(this.cells, column),
    );
    if (this.#areAdultsBroken() || this.#adultsEnds.length === ADULTS_BITS) return false;
    this.gathered.begin(this.#municipality);
    this.households.put(this.#household, this.#adults);
    for (const [place, adult] of this.#adultRanks.entries()) {
      if (adult < 0) this.#adults.put(NULL_FIELD);
      else this.#name(adult, place === 0 ? 2 : 3);
    }
    this.#adultsEnds.push(this.#adults.length);
    return true;
  }

  #name(adult: number, column: number): void {
    this.persons.put(adult, this.#adults);
    this.named.add(this.#municipality, adult);
    const before = this.#householdOf[adult];
    if (before === 0) this.#householdOf[adult] = this.#household + 1;
    else if (before !== this.#household + 1) this.moved.add(this.cells.text(column));
  }

  /** Comparing a few bytes with what is expected is quicker than looking them up. */
  #statedAsExpected(): StatedMonth | undefined {
    const expected = this.#last?.next;
    if (expected === undefined) return undefined;
    const [month, children] = expected.cells;
    return this.cells.is(1, month) && this.cells.is(4, children) ? expected : undefined;
  }

  #statedMonth(): StatedMonth | undefined {
    const [month, children] = [this.cells.rangeText(1, 1), this.cells.rangeText(4, 4)];
    const key = `${month},${children}`;
    const known = this.#stated.get(key);
    if (known !== undefined || this.#isMonthBroken()) return known;
    const stated: StatedMonth = {
      month: this.cells.text(1),
      children: Number(this.cells.text(4)),
      cells: [Buffer.from(month, 'latin1'), Buffer.from(children, 'latin1')],
      next: undefined,
    };
    this.#stated.set(key, stated);
    return stated;
  }

  #areAdultsBroken(): boolean {
    const [applicant = -1, coApplicant = -1] = this.#adultRanks;
    const statement: AssistanceStatement = {
      ...NOTHING_STATED,
      household: this.cells.text(0),
      applicant: this.cells.text(2),
      coApplicant: this.cells.text(3),
      householdKnown: this.#household >= 0,
      applicantKnown: applicant >= 0,
      coApplicantKnown: coApplicant >= 0,
    };
    return applyRules(adultRules, statement).length > 0;
  }

  #isMonthBroken(): boolean {
    const statement = { ...NOTHING_STATED, month: this.cells.text(1), children: this.cells.text(4) };
    return applyRules(monthRules, statement).length > 0;
  }
}

const NOTHING_STATED: AssistanceStatement = {
  household: '',
  month: '',
  applicant: '',
  coApplicant: '',
  children: '',
  householdKnown: false,
  applicantKnown: false,
  coApplicantKnown: false,
};

/** The fields of all numbers of children, one after the other. */
const CHILDREN = RowBytes.of(
  Buffer.concat(Array.from({ length: CHILDREN_BITS }, (_, count) => smallintField(count))),
);
const CHILDREN_BYTES = smallintField(0).length;
