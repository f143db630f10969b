import { InputRefusal, placeOf } from '../platform/graphql/index.js';

/** The numbers that a cursor of ours holds. @throws InputRefusal where it is a cursor of something else */
export function numbersOfCursor(cursor: string, count: number): readonly number[] {
  const numbers = placeOf(cursor, count).map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 31))
    throw new InputRefusal(NO_PLACE);
  return numbers;
}

const NO_PLACE = {
  sv: 'Ange en cursor från ett tidigare svar på samma fråga.',
  en: 'Give a cursor from an earlier answer to the same query.',
};
