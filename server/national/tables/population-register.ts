import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarMonth, firstDayOf, type LocalizedText } from '../../kernel/index.js';
import { packageFolder } from '../../platform/index.js';

/** How many people lived where at one date. Municipalities that are not listed are unknown, not empty. */
export interface PopulationRegister {
  readonly id: string;
  /** The date that the municipalities' figures are of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly source: LocalizedText;
  /** The whole country; its figure may be of another date, which `note` then says. */
  readonly country: { readonly people: number; readonly date: string; readonly source: LocalizedText };
  readonly note: LocalizedText;
  /** People by municipality code. */
  readonly municipalities: Readonly<Record<string, number>>;
}

const SHIPPED = join(packageFolder(import.meta.url), 'national', 'population');

/** The registers that ship with the module, one file for each date. */
export function readPopulationRegisters(): readonly PopulationRegister[] {
  const names = readdirSync(SHIPPED).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .map((name) => JSON.parse(readFileSync(join(SHIPPED, name), 'utf8')) as PopulationRegister);
}

/** The latest register that is not younger than the month's first day; undefined before the first register. */
export function populationInForce(
  registers: readonly PopulationRegister[],
  month: CalendarMonth,
): PopulationRegister | undefined {
  return registers
    .filter((register) => register.date <= firstDayOf(month))
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .at(-1);
}
