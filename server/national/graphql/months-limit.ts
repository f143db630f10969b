/** Most months of one compilation: follow-up looks at three years (domain §6). */
export const MONTHS_LIMIT = 36;

/** Said to whoever asks for none, or for more. */
export const MONTHS_EXPECTED = {
  sv: `Ange mellan 1 och ${MONTHS_LIMIT} månader.`,
  en: `Give between 1 and ${MONTHS_LIMIT} months.`,
};
