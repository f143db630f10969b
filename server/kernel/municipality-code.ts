/** Four digits: two for the county, two for the municipality (SCB's län- och kommunkod). */
export type MunicipalityCode = string & { readonly municipalityCode: unique symbol };

/** True for four digits; whether such a municipality exists, the `codes` capability knows. */
export function isMunicipalityCode(text: string): text is MunicipalityCode {
  return /^\d{4}$/.test(text);
}

/** The code that the text holds. @throws RangeError where it is not four digits. */
export function municipalityCode(text: string): MunicipalityCode {
  if (!isMunicipalityCode(text)) throw new RangeError(`not a municipality code (four digits): ${text}`);
  return text;
}
