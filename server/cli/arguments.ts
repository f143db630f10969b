import { InvalidArgumentError } from 'commander';
import { municipalities } from '../codes/index.js';
import {
  type CalendarMonth,
  isCalendarDate,
  isCalendarMonth,
  isMunicipalityCode,
  type MunicipalityCode,
} from '../kernel/index.js';

/** Reads `--month` once more; the months are kept in the order given, each once. */
export function addMonth(text: string, months: readonly CalendarMonth[] = []): readonly CalendarMonth[] {
  if (!isCalendarMonth(text))
    throw new InvalidArgumentError('Write a month as YYYY-MM, for instance 2013-03.');
  return months.includes(text) ? months : [...months, text];
}

/** Reads `--municipality` once more. */
export function addMunicipality(
  text: string,
  codes: readonly MunicipalityCode[] = [],
): readonly MunicipalityCode[] {
  if (!isMunicipalityCode(text) || !municipalities.has(text)) {
    throw new InvalidArgumentError('Write the four digits of a municipality, for instance 0180.');
  }
  return codes.includes(text) ? codes : [...codes, text];
}

/** Reads an option that takes one month. */
export function oneMonth(text: string): CalendarMonth {
  const [month] = addMonth(text);
  if (month === undefined) throw new RangeError('a month was read and is not there');
  return month;
}

/** Reads an option that takes one municipality. */
export function oneMunicipality(text: string): MunicipalityCode {
  const [code] = addMunicipality(text);
  if (code === undefined) throw new RangeError('a municipality was read and is not there');
  return code;
}

/** Reads a date. */
export function oneDate(text: string): string {
  if (!isCalendarDate(text)) {
    throw new InvalidArgumentError('Write a date as YYYY-MM-DD, for instance 2013-04-19.');
  }
  return text;
}

/** Reads a whole number within limits. */
export function wholeNumber(lowest: number, highest: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < lowest || number > highest) {
      throw new InvalidArgumentError(`Write a whole number from ${lowest} to ${highest}.`);
    }
    return number;
  };
}
