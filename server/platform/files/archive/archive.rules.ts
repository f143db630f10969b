import type { LocalizedText, Rule } from '../../../kernel/index.js';
import { refusalRule } from '../refusal-rule.js';
import { type ArchiveFacts, SOUND_ARCHIVE } from './archive-facts.js';
import { swedishMebibytes } from './mebibytes.js';

const FORM = 'domain §4 (only files of exactly the form are accepted)';
const ZIP = 'PKWARE APPNOTE.TXT 6.3.10 §4.3-4.4';
const UPLOAD = 'OWASP File Upload Cheat Sheet; design decision "Files"';

const SAVE_AGAIN: LocalizedText = {
  sv: 'Öppna filen i kalkylprogrammet, spara den på nytt som .xlsx och lämna den igen.',
  en: 'Open the file in the spreadsheet program, save it anew as .xlsx and hand it in again.',
};

function archiveRule(
  id: string,
  source: string,
  problem: LocalizedText,
  expected: LocalizedText,
  found: (facts: ArchiveFacts) => string | number | undefined,
  broken: Partial<ArchiveFacts>,
): Rule<ArchiveFacts> {
  return refusalRule({
    id,
    source,
    message: { sv: `${problem.sv} ${SAVE_AGAIN.sv}`, en: `${problem.en} ${SAVE_AGAIN.en}` },
    expected,
    found,
    quotes: ({ limits }) => ({
      fileLimit: swedishMebibytes(limits.fileBytes),
      inflatedLimit: swedishMebibytes(limits.inflatedBytes),
      entryLimit: limits.entries,
      ratioLimit: limits.ratio,
    }),
    examples: { holds: [SOUND_ARCHIVE], breaks: [{ ...SOUND_ARCHIVE, ...broken }] },
  });
}

/** Why a workbook file is refused before it is inflated; see `inspectArchive` for the order. */
export const archiveRules: readonly Rule<ArchiveFacts>[] = [
  archiveRule(
    'archive-old-format',
    FORM,
    {
      sv: 'Filen är av en äldre Excelversion (.xls) eller har lösenord.',
      en: 'The file is of an older Excel version (.xls) or has a password.',
    },
    { sv: 'en .xlsx utan lösenord', en: 'an .xlsx without a password' },
    (facts) => (facts.compoundFile ? 'D0CF11E0' : undefined),
    { compoundFile: true },
  ),
  archiveRule(
    'archive-file-size',
    UPLOAD,
    { sv: 'Filen är för stor: {found}.', en: 'The file is too large: {found}.' },
    { sv: 'en rapportfil, som mest {fileLimit}', en: 'a report file, {fileLimit} at most' },
    (facts) => (facts.fileBytes > facts.limits.fileBytes ? swedishMebibytes(facts.fileBytes) : undefined),
    { fileBytes: 65 * 1024 * 1024 },
  ),
  archiveRule(
    'archive-entry-count',
    UPLOAD,
    {
      sv: 'Filen innehåller {found} delar, fler än någon arbetsbok har.',
      en: 'The file holds {found} parts, more than any workbook has.',
    },
    { sv: 'som mest {entryLimit} delar', en: 'at most {entryLimit} parts' },
    (facts) => (facts.entries > facts.limits.entries ? facts.entries : undefined),
    { entries: 100_000 },
  ),
  archiveRule(
    'archive-damaged',
    ZIP,
    {
      sv: 'Filen är skadad eller avhuggen och går inte att läsa ({found}).',
      en: 'The file is damaged or cut off and cannot be read ({found}).',
    },
    { sv: 'en hel .xlsx', en: 'a whole .xlsx' },
    (facts) => facts.damage,
    { damage: 'end of central directory record not found' },
  ),
  archiveRule(
    'archive-inflated-size',
    UPLOAD,
    {
      sv: 'Filen skulle ta {found} när den packas upp.',
      en: 'The file would take {found} when unpacked.',
    },
    { sv: 'som mest {inflatedLimit} uppackad', en: 'at most {inflatedLimit} unpacked' },
    (facts) =>
      facts.inflatedBytes > facts.limits.inflatedBytes ? swedishMebibytes(facts.inflatedBytes) : undefined,
    { inflatedBytes: 4_000_000_000 },
  ),
  archiveRule(
    'archive-ratio',
    UPLOAD,
    {
      sv: 'Filen växer {found} gånger när den packas upp, som en fil gjord för att fylla minnet.',
      en: 'The file grows {found} times when unpacked, like a file made to fill the memory.',
    },
    { sv: 'som mest {ratioLimit} gånger', en: 'at most {ratioLimit} times' },
    (facts) => (facts.ratio > facts.limits.ratio ? Math.round(facts.ratio) : undefined),
    { ratio: 1020 },
  ),
  archiveRule(
    'archive-encrypted',
    ZIP,
    { sv: 'Delen {found} är krypterad.', en: 'The part {found} is encrypted.' },
    { sv: 'inga krypterade delar', en: 'no encrypted parts' },
    (facts) => facts.encrypted,
    { encrypted: 'xl/workbook.xml' },
  ),
  archiveRule(
    'archive-overlap',
    ZIP,
    {
      sv: 'Delen {found} ligger på samma plats i filen som en annan del.',
      en: 'The part {found} lies at the same place of the file as another part.',
    },
    { sv: 'delar som följer på varandra', en: 'parts that follow one another' },
    (facts) => facts.overlapping,
    { overlapping: 'xl/worksheets/sheet2.xml' },
  ),
  archiveRule(
    'archive-header',
    ZIP,
    {
      sv: 'Delen {found} beskrivs på två olika sätt i filen.',
      en: 'The part {found} is described in two different ways in the file.',
    },
    {
      sv: 'samma uppgifter i delens huvud som i förteckningen',
      en: "the same in the part's header as in the directory",
    },
    (facts) => facts.disagreeing,
    { disagreeing: 'xl/workbook.xml' },
  ),
  archiveRule(
    'archive-duplicate-part',
    ZIP,
    { sv: 'Delen {found} finns två gånger.', en: 'The part {found} is there twice.' },
    { sv: 'varje del en gång', en: 'every part once' },
    (facts) => facts.duplicated,
    { duplicated: 'xl/worksheets/sheet1.xml' },
  ),
  archiveRule(
    'archive-macro',
    UPLOAD,
    {
      sv: 'Filen innehåller makron eller andra program ({found}).',
      en: 'The file holds macros or other programs ({found}).',
    },
    { sv: 'en .xlsx utan makron', en: 'an .xlsx without macros' },
    (facts) => facts.macro,
    { macro: 'xl/vbaProject.bin' },
  ),
  archiveRule(
    'archive-external-link',
    UPLOAD,
    {
      sv: 'Filen hämtar värden från andra filer eller källor ({found}). Ersätt länkarna med värden.',
      en: 'The file takes values from other files or sources ({found}). Replace the links with values.',
    },
    { sv: 'inga länkar till andra filer', en: 'no links to other files' },
    (facts) => facts.externalLink,
    { externalLink: 'xl/externalLinks/externalLink1.xml' },
  ),
  archiveRule(
    'archive-untrue-size',
    ZIP,
    {
      sv: 'Delen {found} har inte den längd eller det innehåll som filens förteckning anger.',
      en: "The part {found} does not have the length or the content that the file's directory states.",
    },
    { sv: 'delar så långa som förteckningen anger', en: 'parts as long as the directory states' },
    (facts) => facts.untrue,
    { untrue: 'xl/worksheets/sheet1.xml' },
  ),
  archiveRule(
    'archive-missing-part',
    FORM,
    {
      sv: 'Filen är ingen arbetsbok av typen .xlsx: {found} saknas.',
      en: 'The file is no workbook of the kind .xlsx: {found} is missing.',
    },
    { sv: 'en .xlsx med minst ett blad', en: 'an .xlsx with at least one sheet' },
    (facts) => facts.missing,
    { missing: 'xl/workbook.xml' },
  ),
  archiveRule(
    'archive-malformed-part',
    FORM,
    { sv: 'Delen {found} går inte att tolka.', en: 'The part {found} cannot be understood.' },
    { sv: 'delar i XML enligt ECMA-376', en: 'parts in XML as in ECMA-376' },
    (facts) => facts.malformed,
    { malformed: 'xl/worksheets/sheet1.xml' },
  ),
];
