import { type Language, type LocalizedText, swedishNumber } from '../../../kernel/index.js';
import type { Deed, ReportProof } from './report-proof.js';

/** The proof in words, for people: what was handed over, by whom, on what grounds. The document itself is what is verified. */
export function proofText(proof: ReportProof, language: Language): string {
  const say = (text: LocalizedText): string => text[language];
  const { files, findings, acknowledgements, previous, definition, rules, module, signature } = proof;
  const lines = [
    `${say(WORDS.title)} ${proof.municipality} ${proof.month}, ${say(WORDS.version)} ${proof.revision}`,
    '',
    say(WORDS.caution),
    ...(definition.unconfirmed.length > 0
      ? [`${say(WORDS.unconfirmed)} ${definition.unconfirmed.join(', ')}`]
      : []),
    '',
    ...deedLines(proof, say),
    '',
    say(WORDS.files),
    ...files.map(
      ({ name, sha256, bytes, rows }) =>
        `  ${name}: ${swedishNumber(rows)} ${say(WORDS.rows)}, ${swedishNumber(bytes)} byte, SHA-256 ${sha256}`,
    ),
    '',
    `${say(WORDS.households)}: ${swedishNumber(proof.counts.measureRows)}`,
    `${say(WORDS.closures)}: ${swedishNumber(proof.counts.closureRows)}`,
    '',
    say(WORDS.findings),
    ...orNone(
      findings.map(
        ({ rule, severity, count }) => `  ${swedishNumber(count)} × ${rule} (${say(SEVERITIES[severity])})`,
      ),
      say,
    ),
    '',
    say(WORDS.acknowledgements),
    ...orNone(
      acknowledgements.map(
        ({ rule, runningNumber, reason, acknowledgedBy, acknowledgedAt }) =>
          `  ${say(WORDS.runningNumber)} ${runningNumber}, ${rule}: ${reason} (${acknowledgedBy}, ${acknowledgedAt})`,
      ),
      say,
    ),
    '',
    `${say(WORDS.definition)}: ${definition.id}, SHA-256 ${definition.sha256}`,
    `${say(WORDS.rules)}: ${rules.number}, SHA-256 ${rules.sha256}`,
    `${say(WORDS.program)}: ${module.name} ${module.version}`,
    previous === null
      ? say(WORDS.first)
      : `${say(WORDS.previous)} ${previous.revision}: SHA-256 ${previous.sha256}`,
    `${say(WORDS.own)}: SHA-256 ${proof.sha256}`,
    ...(signature === undefined ? [] : [`${say(WORDS.signed)}: ${signature.keyId} (${signature.algorithm})`]),
  ];
  return `${lines.join('\n')}\n`;
}

type Say = (text: LocalizedText) => string;

function deedLines({ compiled, approved, submitted, fourEyes }: ReportProof, say: Say): string[] {
  const line = (word: LocalizedText, { at, by }: Deed): string => `${say(word)}: ${at}, ${by}`;
  return [
    line(WORDS.compiled, compiled),
    line(WORDS.approved, approved),
    line(WORDS.submitted, submitted),
    `${say(WORDS.fourEyes)}: ${say(fourEyes ? WORDS.yes : WORDS.no)}`,
  ];
}

function orNone(lines: readonly string[], say: Say): readonly string[] {
  return lines.length === 0 ? [`  ${say(WORDS.none)}`] : lines;
}

const SEVERITIES = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  information: { sv: 'upplysning', en: 'information' },
} satisfies Record<string, LocalizedText>;

const WORDS = {
  title: { sv: 'Bevis på lämnad rapport:', en: 'Proof of a report that was handed over:' },
  version: { sv: 'version', en: 'version' },
  caution: {
    sv: 'Beviset säger vad som lämnades härifrån. Att mottagaren har fått det säger bara mottagarens kvittens.',
    en: 'The proof says what was handed over from here. Only the receiver’s receipt says that the receiver has it.',
  },
  unconfirmed: {
    sv: 'OBS! Rapportdefinitionen är obekräftad. Dessa delar vilar på antaganden:',
    en: 'NOTE: the report definition is unconfirmed. These parts rest on assumptions:',
  },
  compiled: { sv: 'Sammanställd', en: 'Compiled' },
  approved: { sv: 'Godkänd', en: 'Approved' },
  submitted: { sv: 'Lämnad', en: 'Handed over' },
  fourEyes: { sv: 'Två personer krävdes', en: 'Two people were asked for' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  files: { sv: 'Filer', en: 'Files' },
  rows: { sv: 'rader', en: 'rows' },
  households: { sv: 'Biståndshushåll', en: 'Households with assistance' },
  closures: { sv: 'Avslut', en: 'Closures' },
  findings: { sv: 'Anmärkningar', en: 'Findings' },
  acknowledgements: { sv: 'Godtagna varningar', en: 'Warnings that were let stand' },
  runningNumber: { sv: 'löpnummer', en: 'running number' },
  none: { sv: 'inga', en: 'none' },
  definition: { sv: 'Rapportdefinition', en: 'Report definition' },
  rules: { sv: 'Regler', en: 'Rules' },
  program: { sv: 'Program', en: 'Program' },
  first: { sv: 'Detta är den första versionen.', en: 'This is the first version.' },
  previous: { sv: 'Följer på bevis för version', en: 'Follows the proof of version' },
  own: { sv: 'Detta bevis', en: 'This proof' },
  signed: { sv: 'Signerat med nyckel', en: 'Signed by key' },
} satisfies Record<string, LocalizedText>;
