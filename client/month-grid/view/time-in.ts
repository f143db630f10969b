/** A time of day as it is written: "14:02", in the time of the browser. */
export const timeIn = (language: 'sv' | 'en', time: Date): string =>
  time.toLocaleTimeString(language === 'sv' ? 'sv-SE' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
