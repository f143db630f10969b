import { isDeepStrictEqual } from 'node:util';
import { folderRows, type MunicipalityFolder, municipalityAt, reopenings } from './folder-files.js';
import { nationalFigures } from './national-figures.js';
import { type GivenNumber, Product } from './product.js';
import { readRows } from './read-rows.js';
import { Reference } from './reference.js';

/** Something that the module and the reference see differently. */
export interface Disagreement {
  /** When and of what: `second compile of 2014-01, insatser`. */
  readonly where: string;
  /** Empty where it is the whole country's. */
  readonly municipality: string;
  readonly product: unknown;
  readonly reference: unknown;
}

const PARTS = ['insatser', 'avslut', 'synpunkter'] as const;

/**
 * A spring in the life of some municipalities, lived by the module and by the reference: a folder is loaded and a month
 * compiled, households are opened again, a later folder is loaded, the month is compiled again, and the next as well.
 * @param months four months one after the other; the second is compiled twice, the third once
 * @param zone that the database is set to
 */
export async function liveThrough(
  folders: readonly MunicipalityFolder[],
  months: readonly string[],
  zone: string,
): Promise<readonly Disagreement[]> {
  const product = await Product.open(zone);
  const reference = await Reference.open(product.database.urls.admin);
  try {
    const trial = new Trial(product, reference, folders);
    const [, first = '', second = ''] = months;
    await trial.load('first folder', folderRows(folders, months, false));
    await trial.compile('first', first);
    const earlier = await product.numbers(first);
    await trial.reopen(reopenings(folders, months));
    await trial.load('second folder', folderRows(folders, months, true));
    await trial.compile('second', first);
    trial.numbersStay(earlier, await product.numbers(first));
    await trial.compile('first', second);
    return trial.disagreements;
  } finally {
    await reference.end();
    await product.end();
  }
}

/** The two side by side. */
class Trial {
  readonly disagreements: Disagreement[] = [];

  constructor(
    private readonly product: Product,
    private readonly reference: Reference,
    private readonly folders: readonly MunicipalityFolder[],
  ) {}

  async load(what: string, rows: ReturnType<typeof folderRows>): Promise<void> {
    const counts = [await this.product.load(rows), await this.reference.load(rows)] as const;
    this.#lists(`${what}, number of refused rows`, ...counts, () => '');
    const lines = [await this.product.refused(), await this.reference.refused()] as const;
    this.#lists(`${what}, refused lines`, ...lines, (line) => municipalityAt(rows, line));
  }

  async reopen(closings: ReturnType<typeof reopenings>): Promise<void> {
    await this.product.reopen(closings);
    await this.reference.reopen(closings);
  }

  async compile(time: string, month: string): Promise<void> {
    const { product, reference } = this;
    const where = `${time} compile of ${month}`;
    const written = await product.compile(month);
    const reported = await product.reported(month);
    this.#same(`${where}, who reports`, '', reported, await reference.reporting(month));
    const expected = await reference.files(month);
    for (const municipality of reported) {
      for (const part of PARTS) {
        const text = await product.file(month, municipality, part);
        const rows = expected.get(`${part} ${municipality}`);
        // Without a comment that file is left out; the others are written without rows.
        const wanted = rows ?? (part === 'synpunkter' ? undefined : []);
        this.#same(`${where}, ${part}`, municipality, plain(text && readRows(text)), plain(wanted));
      }
    }
    await this.#compileAgain(`${where}, once more`, month, reported, written);
    this.#permutations(where, await product.numbers(month));
    const counts = [await product.counts(month), await reference.counts(month)] as const;
    this.#lists(`${where}, counts`, ...counts, (count) => count.slice(0, 4));
    const national = await reference.national(month);
    this.#same(
      `${where}, national tables`,
      '',
      nationalFigures(await product.national(month), Object.keys(national)),
      national,
    );
  }

  /** A number once given stays, and those who come late get the next ones (domain §4). */
  numbersStay(earlier: readonly GivenNumber[], later: readonly GivenNumber[]): void {
    const after = new Map(later.map((one) => [`${one.municipality} ${one.household}`, one.number]));
    for (const { municipality, household, number } of earlier) {
      const now = after.get(`${municipality} ${household}`);
      this.#same('the running number after a second compile', municipality, now, number);
    }
  }

  /** Nothing has changed: every file has the same bytes (domain §4). A few stand for all. */
  async #compileAgain(
    where: string,
    month: string,
    reported: readonly string[],
    written: readonly string[],
  ): Promise<void> {
    const some = reported.filter((_, place) => place % 20 === 0);
    const same = some.flatMap((code) => written.filter((file) => file.includes(`-${code}-${month}.`)));
    this.#same(where, '', some.length === 0 ? [] : await this.product.compile(month, some), same);
  }

  /** The numbers of a municipality's month are 1 to n, each once (domain §4). */
  #permutations(where: string, numbers: readonly GivenNumber[]): void {
    for (const { municipality } of this.folders) {
      const own = numbers.filter((one) => one.municipality === municipality).map(({ number }) => number);
      this.#same(
        `${where}, running numbers`,
        municipality,
        own,
        own.map((_, place) => place + 1),
      );
    }
  }

  /** Two lists in no order; what one of them only has is told. */
  #lists(
    where: string,
    product: readonly string[],
    reference: readonly string[],
    municipalityOf: (entry: string) => string,
  ): void {
    const onlyIn = (one: readonly string[], other: readonly string[]): string[] => {
      const entries = new Set(other);
      return one.filter((entry) => !entries.has(entry)).toSorted();
    };
    const [ours, theirs] = [onlyIn(product, reference), onlyIn(reference, product)];
    const [first] = [...ours, ...theirs];
    if (first !== undefined) {
      this.disagreements.push({
        where,
        municipality: municipalityOf(first),
        product: ours,
        reference: theirs,
      });
    }
  }

  #same(where: string, municipality: string, product: unknown, reference: unknown): void {
    if (!isDeepStrictEqual(product, reference)) {
      this.disagreements.push({ where, municipality, product, reference });
    }
  }
}

/** What neutralises formulas has tests of its own. */
function plain(
  rows: readonly (readonly string[])[] | '' | undefined,
): readonly (readonly string[])[] | '' | undefined {
  return rows === '' ? rows : rows?.map((cells) => cells.map((cell) => cell.replaceAll("'", '')));
}
