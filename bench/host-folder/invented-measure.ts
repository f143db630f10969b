const CODES = [0, 2, 1, 5, 0, 3, 2, 8, 4, 6, 2, 7] as const;
const OTHER_TEXTS = ['Studiebesök hos företag', 'Validering', 'Körkortsteori', 'Friskvård i grupp'] as const;
const PROVIDERS = ['own', 'procured', 'commissioned'] as const;

/** Columns of `measures.csv` for the running number of an answer: the same number gives the same answer. */
export function inventedMeasureRow(
  municipality: string,
  person: string,
  month: string,
  number: number,
): readonly (string | number)[] {
  const code = CODES[number % CODES.length] ?? 0;
  if (code === 0) return [municipality, person, month, 0, '', '', ''];
  const days = number % 5 === 0 ? 'X' : (number % 28) + 1;
  const text = code === 8 ? (OTHER_TEXTS[number % OTHER_TEXTS.length] ?? '') : '';
  return [municipality, person, month, code, days, text, PROVIDERS[number % PROVIDERS.length] ?? ''];
}
