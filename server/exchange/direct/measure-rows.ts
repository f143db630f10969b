import type { CodeLists } from '../../codes/index.js';
import { municipalities } from '../../codes/index.js';
import { applyRules, blocks, type Finding, isCalendarMonth } from '../../kernel/index.js';
import { measureRules } from '../../measures/index.js';
import { NULL_FIELD, smallintField, textField } from './binary-fields.js';
import type { CellRange } from './cell-rows.js';
import { LastCells } from './last-cells.js';
import { MonthRowTaker } from './month-row-taker.js';
import type { NamedPersons } from './named-persons.js';
import { ReferenceSearch } from './reference-search.js';
import type { References } from './references.js';
import { RowBytes } from './row-bytes.js';
import { StatedTexts } from './stated-texts.js';

/** What a row states but for whose measure it is: a few thousand of these stand for a million rows. */
interface StatedMeasure {
  readonly month: string;
  /** Its code and which statement it is, as it stands in a gathered row. */
  readonly place: number;
  readonly isNoMeasure: boolean;
  /** What follows the person in the table. */
  readonly fields: RowBytes;
  /** What is found in it, none of which stops a row. */
  readonly findings: readonly Finding[];
}

/** Columns of `avstamp.measure` in the order of the fields. */
export const MEASURE_FIELDS = 'municipality_code, month, person_ref, code, other_text, days, provider';

/** A gathered row is a number: the person's rank, the code (7 bits), and which statement it is (17 bits). */
const STATED_BITS = 2 ** 17;
const CODE_BITS = 2 ** 7;

/** Makes rows of `avstamp.measure` of rows of `measures.csv`. */
export class MeasureRows extends MonthRowTaker {
  /** Whether a person's rows stand in several places of the file, so that no row was compared with all others. */
  personsAreApart = false;
  readonly #texts = new StatedTexts();
  /** By the number of its text. */
  readonly #stated: StatedMeasure[] = [];
  readonly #lastOwner = new LastCells();
  readonly #ofOwner: StatedMeasure[] = [];
  readonly #search: ReferenceSearch;
  #person = -1;

  constructor(
    private readonly codeLists: CodeLists,
    private readonly persons: References,
    /** The persons that have measures: filled as rows are taken. */
    private readonly owners: NamedPersons,
    /** Told of each finding, with the record that it was made in. */
    private readonly found: (record: number, finding: Finding) => void,
  ) {
    super('measures', 7);
    this.#search = new ReferenceSearch(persons);
  }

  protected override takeRow(): boolean {
    if (!this.#lastOwner.areThese(this.cells.range(0, 1)) && !this.#beginOwner()) return false;
    const text = this.cells.range(2, 6);
    const stated = this.#stated[this.#texts.numberOf(text)] ?? this.#judge(text);
    if (stated === undefined || this.#contradictsItself(stated)) return false;
    this.gathered.add(stated.month, this.#person * CODE_BITS * STATED_BITS + stated.place);
    for (const finding of stated.findings) this.found(this.cells.records, finding);
    return true;
  }

  protected override put(row: number, into: RowBytes): void {
    this.persons.put(Math.floor(row / (CODE_BITS * STATED_BITS)), into);
    const stated = this.#stated[row % STATED_BITS];
    if (stated !== undefined) into.putFrom(stated.fields);
  }

  #beginOwner(): boolean {
    const municipality = this.cells.text(0);
    this.#person = this.#search.rankIn(this.cells, 1);
    if (!municipalities.has(municipality) || this.#person < 0) return false;
    if (!this.owners.add(municipality, this.#person)) this.personsAreApart = true;
    this.gathered.begin(municipality);
    this.#ofOwner.length = 0;
    return true;
  }

  /** Whether a person has both a measure and none in a month; the same measure twice, the table's key refuses. */
  #contradictsItself(stated: StatedMeasure): boolean {
    let contradicts = false;
    for (const { month, isNoMeasure } of this.#ofOwner) {
      if (month === stated.month && isNoMeasure !== stated.isNoMeasure) contradicts = true;
    }
    this.#ofOwner.push(stated);
    return contradicts;
  }

  #judge(range: CellRange): StatedMeasure | undefined {
    const [month, code, days, text, provider] = [2, 3, 4, 5, 6].map((column) => this.cells.text(column));
    if (month === undefined || code === undefined || days === undefined) return undefined;
    if (text === undefined || provider === undefined) return undefined;
    const list = isCalendarMonth(month) ? this.codeLists.measuresInForce(month) : undefined;
    const findings = applyRules(measureRules, { month, code, days, text, provider, list });
    if (blocks(findings) || Number(code) >= CODE_BITS) return undefined;
    if (this.#stated.length === STATED_BITS) return undefined;
    const stated = {
      month,
      place: Number(code) * STATED_BITS + this.#texts.add(range),
      isNoMeasure: Number(code) === list?.noMeasureCode,
      fields: RowBytes.of(
        Buffer.concat([
          smallintField(Number(code)),
          textField(text),
          days === '' || days === 'X' ? NULL_FIELD : smallintField(Number(days)),
          provider === '' ? NULL_FIELD : textField(provider),
        ]),
      ),
      findings,
    };
    this.#stated.push(stated);
    return stated;
  }
}
