/** The code that says that the person had no measure (domain §2.2): the same in every list. */
export const NO_MEASURE = 0;
/** The code for other measures, whose text says what they are (domain §2.4). */
export const OTHER_MEASURE = 8;
