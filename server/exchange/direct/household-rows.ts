import { householdRules } from '../../households/index.js';
import { applyRules } from '../../kernel/index.js';
import { fieldCount, textField } from './binary-fields.js';
import { References } from './references.js';
import { RowBytes } from './row-bytes.js';
import { NotBeyondDoubt, RowTaker } from './row-taker.js';

/** What a row states but for which household it is: as many of these as there are units. */
interface StatedUnit {
  readonly municipality: string;
  readonly field: RowBytes;
}

/** Columns of `avstamp.household` in the order of the fields. */
export const HOUSEHOLD_FIELDS = 'municipality_code, household_ref, unit';

const referenceRules = householdRules.filter(({ field }) => field === 'household_ref');
const unitRules = householdRules.filter(({ field }) => field !== 'household_ref');

/**
 * Makes rows of `avstamp.household` of rows of `households.csv`. Municipality and unit are judged once for each that are
 * stated: no rule speaks of both these and the reference.
 */
export class HouseholdRows extends RowTaker {
  readonly #references: string[] = [];
  readonly #units: StatedUnit[] = [];
  readonly #stated = new Map<string, StatedUnit>();
  readonly #added = new Map<string, number>();
  #known: References | undefined;

  constructor() {
    super('households');
  }

  override get added(): ReadonlyMap<string, number> {
    return this.#added;
  }

  /** All households with their municipalities, when all rows are taken. */
  get known(): References | undefined {
    return this.#known;
  }

  protected override takeRow(): boolean {
    const reference = this.cells.text(0);
    const text = this.cells.rangeText(1, 2);
    const unit = this.#stated.get(text) ?? this.#judge(text);
    const statement = { reference, municipality: '', unit: '' };
    if (unit === undefined || applyRules(referenceRules, statement).length > 0) return false;
    this.#references.push(reference);
    this.#units.push(unit);
    return true;
  }

  protected override leaving(): Iterable<Buffer> {
    return [];
  }

  protected override *rest(): Generator<Buffer> {
    const municipalities = this.#units.map(({ municipality }) => municipality);
    const known = References.ranked(this.#references, municipalities);
    if (known === undefined) throw new NotBeyondDoubt();
    this.#known = known;
    const ranks = new Map<string, number[]>([...new Set(municipalities)].sort().map((code) => [code, []]));
    for (let rank = 0; rank < known.count; rank += 1) ranks.get(known.otherOf(rank))?.push(rank);
    for (const [municipality, households] of ranks) {
      this.#added.set(municipality, households.length);
      yield this.#written(known, municipality, households);
    }
  }

  #written(known: References, municipality: string, ranks: readonly number[]): Buffer {
    const bytes = new RowBytes(1024);
    const beginning = RowBytes.of(Buffer.concat([fieldCount(3), textField(municipality)]));
    for (const rank of ranks) {
      bytes.putFrom(beginning);
      known.put(rank, bytes);
      const unit = this.#units[known.placeOf(rank)];
      if (unit !== undefined) bytes.putFrom(unit.field);
    }
    return bytes.take();
  }

  #judge(key: string): StatedUnit | undefined {
    const [municipality, unit] = [this.cells.text(1), this.cells.text(2)];
    if (applyRules(unitRules, { reference: '', municipality, unit }).length > 0) return undefined;
    const stated = { municipality, field: RowBytes.of(textField(unit)) };
    this.#stated.set(key, stated);
    return stated;
  }
}
