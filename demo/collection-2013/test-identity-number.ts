/** Sex as the host keeps it. */
export type Sex = 'F' | 'M';

// The tax agency's official test numbers: individual numbers 238 and 239, whose last digit is even for women.
const INDIVIDUAL_NUMBER = { F: '238', M: '239' } as const;

/**
 * The official test identity number of a birth date (`YYYY-MM-DD`) and sex: twelve digits with a correct check
 * digit. There is one for each date and sex, and no person behind any (Skatteverket, test identity numbers).
 */
export function testIdentityNumber(birthDate: string, sex: Sex): string {
  const digits = birthDate.replaceAll('-', '') + INDIVIDUAL_NUMBER[sex];
  return digits + checkDigit(digits.slice(2));
}

// Luhn over nine digits, the first doubled.
function checkDigit(nineDigits: string): string {
  let sum = 0;
  for (const [place, character] of [...nineDigits].entries()) {
    const product = Number(character) * (place % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}
