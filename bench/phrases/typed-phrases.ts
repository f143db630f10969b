const MEASURES = [
  ...['Arbetsträning', 'arbetsprövningen', 'jobbcoachning', 'CV-skrivning', 'intervjuträning', 'söker jobb'],
  ...['motivationsarbete', 'yrkessvenska', 'körkortsteori', 'datakurser', 'matchning', 'språkpraktik'],
  ...[
    'praktikplats',
    'studie- och yrkesvägledning',
    'arbetshandledning',
    'validering av betyg',
    'feriearbete',
  ],
  ...['läkarutredning', 'daglig verksamhet', 'komvuxstudier', 'SFI', 'arbetar deltid', 'inskriven på AF'],
  ...['bokat möte', 'handlingsplan upprättad', 'ringt klienten', 'väntar på besked', 'simskola'],
] as const;
const CIRCUMSTANCES = [
  ...[
    '',
    'på förmiddagarna',
    'i grupp',
    'hos målarfirma',
    'två dagar i veckan',
    'till och med maj',
    'enskilt',
  ],
  ...['inom äldreomsorgen', 'på Återbruket', 'förlängd', '50 procent', 'med handledare', 'sedan februari'],
] as const;

/**
 * Phrases as people type them into the field of another measure, all of them different: a third is misspelt, each in
 * another way, and each has a word that no lexicon knows.
 * @param round another round gives other phrases, so that no run finds the words of an earlier one remembered
 */
export function typedPhrases(count: number, round: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const measure = MEASURES[index % MEASURES.length] ?? '';
    const circumstance = CIRCUMSTANCES[index % CIRCUMSTANCES.length] ?? '';
    const number = round * count + index;
    const typed = index % 3 === 0 ? misspelt(measure, number) : measure;
    return `${typed} ${circumstance} ${unknownWord(number)}`;
  });
}

const LETTERS = 'abdefghiklmnoprstuvy';

/** The text with one letter changed to another; which, the number says. */
function misspelt(text: string, number: number): string {
  const place = 1 + (number % (text.length - 1));
  const letter = LETTERS.charAt(Math.floor(number / text.length) % LETTERS.length);
  return text.slice(0, place) + letter + text.slice(place + 1);
}

function unknownWord(number: number): string {
  const letters = [1, 20, 400, 8000, 160_000].map((unit) => LETTERS.charAt(Math.floor(number / unit) % 20));
  return `${letters.slice(0, 2).join('')}o${letters.slice(2).join('')}`;
}
