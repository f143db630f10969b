import type { Participant } from './participants.js';

const SMALL = ['Individ- och familjeomsorgen'];
const MIDDLE = ['Försörjningsenheten', 'Mottagningsenheten'];
const LARGE = ['Enhet Norr', 'Enhet Söder', 'Ungdomsenheten', 'Mottagningsenheten'];
const LARGEST = [
  'Enhet Norr',
  'Enhet Söder',
  'Enhet Öst',
  'Enhet Väst',
  'Ungdomsenheten',
  'Mottagningsenheten',
];

/** Invented names of the units that handle economic assistance: more of them in larger municipalities. */
export function unitNames({ population }: Participant): readonly string[] {
  if (population < 15_000) return SMALL;
  if (population < 50_000) return MIDDLE;
  return population < 150_000 ? LARGE : LARGEST;
}
