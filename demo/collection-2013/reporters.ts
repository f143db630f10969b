import type { Participant } from './participants.js';
import { seededRandom } from './seeded-random.js';

/** An invented person who signs a municipality's reports. */
export interface Reporter {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly email: string;
  readonly telephone: string;
}

const FIRST_NAMES = [
  'Amina',
  'Anders',
  'Birgitta',
  'Elin',
  'Farid',
  'Gunilla',
  'Hanna',
  'Jonas',
  'Karin',
  'Lars',
  'Leyla',
  'Mikael',
  'Noor',
  'Per',
  'Sara',
  'Åsa',
];
const LAST_NAMES = [
  'Alm',
  'Berglöv',
  'Dahlin',
  'Ekmark',
  'Fjäll',
  'Granlid',
  'Hedqvist',
  'Lindal',
  'Norrby',
  'Rosenlind',
  'Sjövall',
  'Åkerlind',
];
const TITLES = ['Enhetschef', 'Systemförvaltare', 'Utredare', 'Verksamhetsutvecklare', 'Socialsekreterare'];
const UNITS = [
  'Försörjningsstöd',
  'Socialförvaltningen, stab',
  'Individ- och familjeomsorg',
  'Ekonomiskt bistånd',
];

// Both series are set aside for films and books, so that nobody is called (Post- och telestyrelsen).
const TELEPHONE_SERIES = [
  ...Array.from({ length: 100 }, (_, index) => `08-465 004 ${String(index).padStart(2, '0')}`),
  ...Array.from({ length: 95 }, (_, index) => `070-174 06 ${String(index + 5).padStart(2, '0')}`),
];

/** A reporter for each municipality, with an address under example.se and a telephone number of nobody. */
export function reportersOf(participants: readonly Participant[]): Map<string, Reporter> {
  const random = seededRandom('reporters');
  const telephones = random.shuffle(TELEPHONE_SERIES);
  return new Map(
    participants.map(({ municipalityCode, municipality }, index) => {
      const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
      return [
        municipalityCode,
        {
          name,
          title: random.pick(TITLES),
          unit: random.pick(UNITS),
          email: `${inAddress(name)}@${inAddress(municipality)}.example.se`,
          telephone: telephones[index] ?? '',
        },
      ];
    }),
  );
}

// Diacritics go, spaces become full stops: "Åsa Sjövall" is asa.sjovall.
function inAddress(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');
}
