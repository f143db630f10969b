import { basename, extname } from 'node:path';
import {
  applyRules,
  type Finding,
  isCalendarMonth,
  isMunicipalityCode,
  monthOfDate,
  municipalityCode,
} from '../../kernel/index.js';
import {
  checkReportFile,
  contentsInName,
  type FileCheck,
  type ReportDefinitions,
} from '../../reporting/index.js';
import { agreeOnMonth } from './agreement.js';
import type { ExaminedFile } from './examined-file.js';
import { measureFile } from './file-content.js';
import { FileWitness, type WitnessedRows } from './file-witness.js';
import { type ReceivedFileFacts, receivedFileRules } from './received-file.rules.js';
import type { ReceivingSetting } from './receiving-setting.js';
import { PART_OF_ROWS } from './report-part.js';
import { shownFinding, shownName } from './shown-finding.js';
import type { FileIdentity, Told } from './told.js';

/**
 * Reads a file once and judges it: by the rules of the report, as anybody may check it beforehand, and by those that
 * only the receiver can ask.
 * @throws OperatingError where the file is not there, no file, or may not be read; what it holds never throws
 */
export async function examineFile(path: string, setting: ReceivingSetting): Promise<ExaminedFile> {
  const { bytes, sha256 } = await measureFile(path);
  const { codeLists, month } = setting;
  const definitions = preferring(setting.definitions, setting.definitionId);
  const name = shownName(basename(path));
  const witness = new FileWitness(name);
  const check = await checkReportFile(path, {
    definitions,
    codeLists,
    ...(month === undefined ? {} : { month }),
    eachRow: (row, found) => witness.row(row, found),
  });
  const rows = witness.end();
  const told = whatIsTold(path, check, rows, setting);
  const identity = identityOf(told);
  const facts = factsOf(check, rows, told, identity, setting);
  const own = receivedFileRules.flatMap((rule) => applyRules([rule], facts, placeOf(rule.field, name, rows)));
  return {
    path,
    name,
    bytes,
    sha256,
    contentsSha256: rows.contentsSha256,
    ...identity,
    definitionId: check.definitionId,
    sectionId: check.sectionId,
    part: partOf(definitions, check),
    rows: check.rows,
    tally: check.tally,
    contact: rows.contact,
    namesPersons: rows.namesPersons,
    ...together(own, check, name),
  };
}

/** A stated definition is taken where the headings are those of several. */
function preferring(definitions: ReportDefinitions, id: string | undefined): ReportDefinitions {
  const stated = id === undefined ? undefined : definitions.withId(id);
  return stated === undefined ? definitions : { ...definitions, inForce: () => stated };
}

type WhatIsTold = Pick<ReceivedFileFacts, 'municipalities' | 'months'>;

function whatIsTold(
  path: string,
  check: FileCheck,
  rows: WitnessedRows,
  { definitions, municipality, month }: ReceivingSetting,
): WhatIsTold {
  const name = basename(path, extname(path));
  const sections = definitions.all
    .filter(({ id }) => check.definitionId === undefined || id === check.definitionId)
    .flatMap((definition) => definition.sections);
  const named = sections.map((section) => contentsInName(section, name)).find((one) => one !== undefined);
  const from = (by: Told['by'], value: string | undefined): readonly Told[] =>
    value === undefined ? [] : [{ by, value }];
  return {
    municipalities: [
      ...from('receiver', municipality),
      ...from('name', named?.municipality),
      ...(rows.municipality === undefined ? [] : [rows.municipality]),
    ],
    months: [
      ...from('receiver', month),
      ...from('name', named?.month),
      ...(rows.month === undefined ? [] : [rows.month]),
    ],
  };
}

/** What contradicts itself identifies nothing. */
function identityOf({ municipalities, months }: WhatIsTold): FileIdentity {
  const codes = [...new Set(municipalities.map(({ value }) => value))];
  const [code = ''] = codes;
  return {
    municipality: codes.length === 1 && isMunicipalityCode(code) ? municipalityCode(code) : undefined,
    month: agreeOnMonth(months) ? months.map(({ value }) => value).find(isCalendarMonth) : undefined,
  };
}

function factsOf(
  { definitionId = '' }: FileCheck,
  rows: WitnessedRows,
  told: WhatIsTold,
  { month }: FileIdentity,
  setting: ReceivingSetting,
): ReceivedFileFacts {
  const inForce = month === undefined ? undefined : setting.definitions.inForce(month)?.id;
  return {
    ...told,
    // Where the year is told twice and differently, the contradiction is the finding.
    month: month ?? told.months.map(({ value }) => value).find(isCalendarMonth),
    cameIn: monthOfDate(setting.cameInOn),
    definitionId,
    expectedDefinitionId: setting.definitionId ?? inForce ?? '',
    holdsIdentityNumber: rows.identityNumber !== undefined,
  };
}

function placeOf(field: string, file: string, rows: WitnessedRows) {
  if (field === 'cell') return rows.identityNumber ?? { file };
  if (field === 'month') return rows.month?.place ?? { file };
  return field === 'municipalityCode' ? (rows.municipality?.place ?? { file }) : { file };
}

function partOf(definitions: ReportDefinitions, { definitionId = '', sectionId }: FileCheck) {
  const section = definitions.withId(definitionId)?.sections.find(({ id }) => id === sectionId);
  return section && PART_OF_ROWS[section.rows];
}

/** The receiver's findings and those of the check, which warns of a name that the receiver refuses. */
function together(
  own: readonly Finding[],
  check: FileCheck,
  name: string,
): Pick<ExaminedFile, 'findings' | 'counts'> {
  const ofName = check.findings.filter(({ rule }) => rule === 'report-file-name');
  const checked = check.findings.filter((finding) => !ofName.includes(finding));
  const added = (severity: Finding['severity']): number =>
    own.filter((finding) => finding.severity === severity).length;
  const { error, warning, information } = check.counts;
  return {
    findings: [...own, ...checked].map((finding) => shownFinding(finding, name)),
    counts: {
      error: error + added('error'),
      warning: warning + added('warning') - ofName.length,
      information: information + added('information'),
    },
  };
}
