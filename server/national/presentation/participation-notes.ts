import { fillText, type LocalizedText, swedishNumber } from '../../kernel/index.js';
import type { Participation, PopulationCovered } from '../tables/participation.js';
import { originNotes } from './origin-notes.js';

/** What a reader of the participation must know: what counts, who is missing, and how old the population is. */
export function participationNotes(participation: Participation): readonly LocalizedText[] {
  return [
    NIL_REPORT,
    ...originNotes(participation.origins),
    ...missingNotes(participation),
    ...unexpectedNotes(participation),
    ...populationNotes(participation.population),
  ];
}

const NIL_REPORT: LocalizedText = {
  sv: 'En rapport utan rader (nollrapport) räknas som rapporterad.',
  en: 'A report without rows (a nil report) counts as reported.',
};

function populationNotes(population: PopulationCovered | null): readonly LocalizedText[] {
  if (population === null) return [NO_POPULATION];
  const { people, source } = population.country;
  const country: LocalizedText = {
    sv: fillText(COUNTRY, { people: swedishNumber(people), source: source.sv }).sv,
    en: fillText(COUNTRY, { people: swedishNumber(people), source: source.en }).en,
  };
  const unknown = fillText(UNKNOWN, { number: swedishNumber(population.unknown.length) });
  return [country, population.note, ...(population.unknown.length === 0 ? [] : [unknown])];
}

const NO_POPULATION: LocalizedText = {
  sv: 'Folkmängden är inte känd för en så tidig månad.',
  en: 'The population is not known for so early a month.',
};
const COUNTRY: LocalizedText = {
  sv: 'Andelen av folkmängden är av landets {people} invånare ({source}).',
  en: 'The share of the population is of the country’s {people} inhabitants ({source}).',
};
const UNKNOWN: LocalizedText = {
  sv: 'Kommuner som rapporterat och vars folkmängd inte är känd och därför inte är med: {number}.',
  en: 'Municipalities that have reported and whose population is not known and so not counted: {number}.',
};

/** Names those that have not reported where they are few enough to be named; all of them stand in the files. */
function missingNotes({ municipalities }: Participation): readonly LocalizedText[] {
  const missing = municipalities.filter((one) => one.expected && one.monthsReported.length === 0);
  if (missing.length === 0) return [];
  if (missing.length > MOST_NAMED) return [MISSING_IN_FILES];
  const template = { sv: 'Har inte rapporterat: {names}.', en: 'Have not reported: {names}.' };
  return [fillText(template, { names: missing.map(({ code, name }) => `${code} ${name}`).join(', ') })];
}

const MOST_NAMED = 20;
const MISSING_IN_FILES: LocalizedText = {
  sv: 'Vilka som inte rapporterat framgår av filen municipalities.csv och fliken Kommuner.',
  en: 'Those that have not reported are in the file municipalities.csv and the sheet Municipalities.',
};

function unexpectedNotes({ municipalities }: Participation): readonly LocalizedText[] {
  const codes = municipalities.filter((one) => !one.expected).map((one) => one.code);
  const template = {
    sv: 'Har rapporterat utan att stå på listan över dem som ska: {codes}.',
    en: 'Have reported without being on the list of those that owe a report: {codes}.',
  };
  return codes.length === 0 ? [] : [fillText(template, { codes: codes.join(', ') })];
}
