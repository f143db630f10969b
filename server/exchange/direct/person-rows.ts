import { type PersonStatement, personRules } from '../../households/index.js';
import { applyRules } from '../../kernel/index.js';
import { HOST_FILE_COLUMNS } from '../host-files.js';
import { booleanField, dateField, fieldCount, NULL_FIELD, textField } from './binary-fields.js';
import { CellRows } from './cell-rows.js';
import type { NamedPersons } from './named-persons.js';
import { References } from './references.js';
import { RowBytes } from './row-bytes.js';

/** Columns of `avstamp.person` in the order of the fields. */
export const PERSON_FIELDS = 'municipality_code, person_ref, birth_date, sex, protected';

const referenceRules = personRules.filter(({ field }) => field === 'person_ref');
const otherRules = personRules.filter(({ field }) => field !== 'person_ref');

/**
 * Takes the rows of `persons.csv`, as long as each of them is beyond doubt. Birth date, sex and protection are judged once
 * for each that are stated together, where no identity number is to be held against them: no rule speaks of both these and the
 * reference. An identity number is looked at and not kept (domain §7).
 */
export class PersonRows {
  readonly #cells = new CellRows(HOST_FILE_COLUMNS.persons.length, () => this.#takeRow());
  readonly #references: string[] = [];
  /** What follows the reference in the table. */
  readonly #fields: RowBytes[] = [];
  readonly #stated = new Map<string, RowBytes>();

  /** @param today the day of the load, `YYYY-MM-DD` */
  constructor(private readonly today: string) {}

  /** Takes the next bytes of the file. @returns false once a row is not beyond doubt */
  take(piece: Buffer): boolean {
    return this.#cells.take(piece);
  }

  /** Takes the end. @returns all persons; undefined where a row is not beyond doubt, or a person stands twice */
  end(): References | undefined {
    return this.#cells.end() ? References.ranked(this.#references) : undefined;
  }

  /** Rows of the file, without its header. */
  get rows(): number {
    return this.#references.length;
  }

  /** Gives the rows of the table in the order of its key: each person in each municipality. */
  *named(known: References, persons: NamedPersons): Generator<Buffer> {
    for (const [municipality, ranks] of persons.byMunicipality()) {
      const bytes = new RowBytes(1024);
      const beginning = RowBytes.of(Buffer.concat([fieldCount(5), textField(municipality)]));
      for (const rank of ranks) {
        bytes.putFrom(beginning);
        known.put(rank, bytes);
        const fields = this.#fields[known.placeOf(rank)];
        if (fields !== undefined) bytes.putFrom(fields);
      }
      yield bytes.take();
    }
  }

  #takeRow(): boolean {
    const reference = this.#cells.text(0);
    const text = this.#cells.rangeText(2, 4);
    const fields = this.#stated.get(text) ?? this.#judge(text);
    if (fields === undefined || applyRules(referenceRules, this.#referring(reference)).length > 0)
      return false;
    if (!this.#cells.isEmpty(1) && applyRules(otherRules, this.#statement()).length > 0) return false;
    this.#references.push(reference);
    this.#fields.push(fields);
    return true;
  }

  #judge(key: string): RowBytes | undefined {
    const statement = { ...this.#statement(), identityNumber: '' };
    if (applyRules(otherRules, statement).length > 0) return undefined;
    const { birthDate, sex } = statement;
    const fields = RowBytes.of(
      Buffer.concat([
        birthDate === '' ? NULL_FIELD : dateField(birthDate),
        sex === '' ? NULL_FIELD : textField(sex),
        booleanField(statement.protected === 'true'),
      ]),
    );
    this.#stated.set(key, fields);
    return fields;
  }

  /** What a row states but for the reference. */
  #statement(): PersonStatement {
    return {
      reference: '',
      identityNumber: this.#cells.text(1),
      birthDate: this.#cells.text(2),
      sex: this.#cells.text(3),
      protected: this.#cells.text(4),
      today: this.today,
    };
  }

  #referring(reference: string): PersonStatement {
    return { reference, identityNumber: '', birthDate: '', sex: '', protected: '', today: this.today };
  }
}
