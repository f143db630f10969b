import type { SeededRandom } from './seeded-random.js';

// What codes 1 to 7 do not cover, named as code 8 asks for: what is done, not where.
const OTHER_MEASURES = [
  'Validering',
  'Validering av yrkeskunskaper inom vård och omsorg',
  'Validering av betyg från annat land',
  'Arbetsmarknadskunskap',
  'Arbetsmarknadskunskap i grupp, två halvdagar i veckan',
  'Friskvård som förberedelse för arbete',
  'Friskvård i grupp inför praktik',
  'Starta eget-rådgivning',
  'Rådgivning om socialt företagande',
  'Kartläggning av resurser och hinder för arbete',
  'Samtal om arbetslivets villkor och samhällsinformation',
  'Förberedande verkstad för ungdomar',
  'Mentor med egen erfarenhet av yrket',
  'Studiebesök hos arbetsgivare',
  'Hjälp att ordna barnomsorg inför arbetsstart',
  'Feriearbete',
  'Offentligt skyddat arbete',
  'Kommunal visstidsanställning',
  'Prova på-dagar inom "gröna jobb", utomhus',
  'Rehabiliterande trädgårdsgrupp',
  'Vardagsrutiner som steg mot arbete',
  'Digital introduktion: e-post, e-legitimation och platsbank',
];

// What some municipalities gave although it lies outside the model, or has a code of its own (Socialstyrelsen
// 2013, results on other measures): the module's questions at the keyboard are about these.
const MISPLACED = [
  'SFI',
  'Utredning på Arbetsförmedlingen',
  'Arbetar deltid',
  'Hälsorådgivare',
  'Arbetssocial utredning',
  'Högskolestudier',
  'Motivationsarbete',
  'Individuell coachning',
  'Arbetsförmågebedömning',
];

const SHARE_MISPLACED = 0.2;

/** Draws the text of another measure, of at most 200 characters; never one of `held`. */
export function drawOtherMeasureText(random: SeededRandom, held: readonly string[]): string {
  const texts = random.chance(SHARE_MISPLACED) ? MISPLACED : OTHER_MEASURES;
  return random.pick(texts.filter((text) => !held.includes(text)));
}
