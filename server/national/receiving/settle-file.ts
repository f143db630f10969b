import type { Pool, PoolClient } from 'pg';
import { type Finding, grouped } from '../../kernel/index.js';
import { inTransaction } from '../../platform/postgres/index.js';
import { besideOthers } from './beside-others.js';
import type { ExaminedFile } from './examined-file.js';
import { keepContent } from './keep-content.js';
import type { ReceivedReport } from './received-report.js';
import {
  insertReceivedReport,
  latestRevision,
  lockRevisions,
  otherDefinitions,
  sameContents,
} from './received-report.repository.js';
import type { ReceivingSetting } from './receiving-setting.js';
import { insertRefusedFile } from './refused-file.repository.js';
import type { Outcome, SettledFile } from './settled-file.js';

/**
 * Keeps an examined file or refuses it, in one transaction: broken off, it is as if the file had never come.
 * @param pool logged in as `avstamp_national`
 * @throws ChangedFile where the file is not any more what was examined
 */
export function settleFile(pool: Pool, file: ExaminedFile, setting: ReceivingSetting): Promise<SettledFile> {
  return inTransaction(pool, async (client) => {
    const draft = acceptable(file, setting.cameInOn);
    if (draft === undefined) return { file, outcome: await refuse(client, file, setting) };
    await lockRevisions(client, draft);
    const known = await sameContents(client, draft, draft.contentsSha256);
    if (known !== undefined && (known.revision === known.latest || setting.again !== true)) {
      const { revision, latest, receivedAt } = known;
      const sameBytes = known.sha256 === draft.sha256;
      return { file, outcome: { kind: 'unchanged', revision, latest, sameBytes, receivedAt } };
    }
    const [otherDefinitionId = ''] = await otherDefinitions(client, draft);
    const judged = besideOthers(file, { otherDefinitionId });
    return {
      file: judged,
      outcome: await keep(client, file, { ...draft, findings: byRule(judged.findings) }),
    };
  });
}

type Draft = Omit<ReceivedReport, 'receivedAt' | 'revision'>;

/** What is to be kept of a file; undefined where it must be refused. */
function acceptable(file: ExaminedFile, cameInOn: string): Draft | undefined {
  const { municipality, month, definitionId, sectionId, part, sha256, tally, counts } = file;
  if (counts.error > 0) return undefined;
  if (municipality === undefined || month === undefined || sha256 === undefined) return undefined;
  if (definitionId === undefined || sectionId === undefined) return undefined;
  if (part === undefined || tally === undefined) return undefined;
  return {
    ...{ municipality, month, definitionId, sectionId, part, sha256, tally, cameInOn },
    fileName: file.name,
    bytes: file.bytes,
    contentsSha256: file.contentsSha256,
    rows: file.rows,
    findings: {},
    contact: file.contact ?? null,
  };
}

async function keep(
  client: PoolClient,
  { path, namesPersons }: ExaminedFile,
  draft: Draft,
): Promise<Outcome> {
  const report = { ...draft, revision: (await latestRevision(client, draft)) + 1 };
  const receivedAt = await insertReceivedReport(client, report);
  await keepContent(client, path, report, !namesPersons);
  return { kind: 'accepted', revision: report.revision, receivedAt };
}

async function refuse(
  client: PoolClient,
  file: ExaminedFile,
  { cameInOn }: ReceivingSetting,
): Promise<Outcome> {
  const reasons = byRule(file.findings.filter(({ severity }) => severity === 'error'));
  const isNew = await insertRefusedFile(client, file, reasons, cameInOn);
  return { kind: 'refused', refusedBefore: !isNew };
}

function byRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const groups = grouped(findings, ({ rule }) => rule);
  return Object.fromEntries([...groups].map(([rule, ofRule]) => [rule, ofRule.length]));
}
