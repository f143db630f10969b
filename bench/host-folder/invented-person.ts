/** Columns of `persons.csv` for an invented adult: the same number gives the same person, in every run. */
export function inventedPersonRow(reference: string, number: number): readonly (string | number)[] {
  const year = 1950 + (number % 45);
  const month = String((number % 12) + 1).padStart(2, '0');
  const day = String((number % 28) + 1).padStart(2, '0');
  // No identity number: the column may be empty, and no benchmark needs one.
  return [
    reference,
    '',
    `${year}-${month}-${day}`,
    number % 2 === 0 ? 'F' : 'M',
    number % 97 === 0 ? 'true' : 'false',
  ];
}
