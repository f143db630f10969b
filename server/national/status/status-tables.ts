import type { LocalizedText } from '../../kernel/index.js';
import type { TableBody } from '../presentation/aligned-table.js';
import { numberCell, percentCell, textCell } from '../presentation/presented-cell.js';
import type { PresentedCell } from '../presentation/presented-table.js';
import type { Share } from '../tables/share.js';
import type { Completeness } from './completeness.js';
import type { ReportingStatus } from './reporting-status.js';
import { PART_NAMES, partWords, refusedWords, reminderWords } from './status-words.js';

/** How each municipality stands. */
export function municipalityTable({ municipalities }: ReportingStatus): TableBody {
  const parts = municipalities[0]?.parts.map(({ part }) => part) ?? [];
  return {
    columns: headings([
      CODE,
      MUNICIPALITY,
      ...parts.map((part) => PART_NAMES[part]),
      { sv: 'Avvisade filer', en: 'Files refused' },
    ]),
    rows: municipalities.map((one) => ({
      cells: [
        textCell(one.code),
        textCell(one.name),
        ...one.parts.map((part) => textCell(partWords(part))),
        textCell(refusedWords(one)),
      ],
    })),
  };
}

/** How complete the reporting is, the country first and then each county. */
export function completenessTable({ country, counties }: ReportingStatus): TableBody {
  const parts = country.parts.map(({ part }) => part);
  const row = ({
    county,
    expected,
    reported,
    inTime,
    parts: own,
  }: Completeness): readonly PresentedCell[] => [
    textCell(county ?? COUNTRY),
    numberCell(expected),
    ...shareCells(reported),
    ...shareCells(inTime),
    ...own.flatMap((part) => [...shareCells(part.reported), ...shareCells(part.inTime)]),
  ];
  return {
    columns: headings([
      { sv: 'Län', en: 'County' },
      { sv: 'Väntade', en: 'Expected' },
      ...shareHeadings({ sv: 'Hela rapporten', en: 'Whole report' }),
      ...shareHeadings({ sv: 'Hela rapporten i tid', en: 'Whole report in time' }),
      ...parts.flatMap((part) => [
        ...shareHeadings(PART_NAMES[part]),
        ...shareHeadings({ sv: `${PART_NAMES[part].sv} i tid`, en: `${PART_NAMES[part].en} in time` }),
      ]),
    ]),
    rows: [country, ...counties].map((one) => ({ cells: row(one) })),
  };
}

/** Each reminder that is due, and to whom it goes. */
export function reminderTable({ municipalities }: ReportingStatus): TableBody {
  return {
    columns: headings([
      CODE,
      MUNICIPALITY,
      { sv: 'Påminnelse', en: 'Reminder' },
      { sv: 'Uppgiftslämnare', en: 'Reporter' },
      { sv: 'Enhet', en: 'Unit' },
      { sv: 'E-post', en: 'E-mail' },
      { sv: 'Telefon', en: 'Telephone' },
    ]),
    rows: municipalities.flatMap(({ code, name, contact, reminders }) =>
      reminders.map((reminder) => ({
        cells: [code, name, reminderWords(reminder), ...contactTexts(contact)].map(textCell),
      })),
    ),
  };
}

type Contact = ReportingStatus['municipalities'][number]['contact'];

function contactTexts(contact: Contact): readonly (LocalizedText | string)[] {
  if (contact === null) return [NOT_KNOWN, '', '', ''];
  return [contact.name, contact.unit, contact.email, contact.telephone];
}

function shareCells(share: Share): readonly PresentedCell[] {
  return [numberCell(share.part), percentCell(share, [])];
}

function shareHeadings(name: LocalizedText): readonly LocalizedText[] {
  return [name, { sv: `${name.sv} %`, en: `${name.en} %` }];
}

function headings(texts: readonly LocalizedText[]): TableBody['columns'] {
  return texts.map((heading) => ({ heading }));
}

const CODE: LocalizedText = { sv: 'Kod', en: 'Code' };
const MUNICIPALITY: LocalizedText = { sv: 'Kommun', en: 'Municipality' };
const COUNTRY: LocalizedText = { sv: 'Riket', en: 'The country' };
const NOT_KNOWN: LocalizedText = { sv: 'inte känd', en: 'not known' };
