import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Option } from 'commander';
import { fileFailure } from '../platform/files/index.js';
import {
  KeptSubmissionService,
  LifeCycleService,
  latestSubmitted,
  RECEIPT_ANSWERS,
  type ReceiptAnswer,
  ReceiptService,
} from '../reporting/index.js';
import { newRequestKey } from '../requests/index.js';
import { wholeNumber } from './arguments.js';
import type { AddCommand, CommandContext, ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { addReportOptions, atReportDesk, type OneReportOptions, operatorFor } from './report-desk.js';
import { sayStep } from './report-step.text.js';

interface Options extends OneReportOptions {
  readonly revision?: number;
  readonly says: ReceiptAnswer;
}

/** `avstamp report receipt FILE`: keeps what the receiver has answered. */
export const addReportReceiptCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'report', 'the monthly report of a municipality')
    .command('receipt')
    .description(
      "keeps the receiver's receipt of a version that was handed over; the same receipt is kept once",
    )
    .argument('<file>', 'the receipt, of any kind, at most 1 MB');
  addReportOptions(command)
    .addOption(
      new Option('--says <answer>', 'what the receipt says').choices(RECEIPT_ANSWERS).makeOptionMandatory(),
    )
    .option('--revision <number>', 'which version (default: the latest submitted)', wholeNumber(1, 9999))
    .addHelpText(
      'after',
      examples('avstamp report receipt mail.eml --month 2013-03 --municipality 0180 --says received'),
    )
    .action((file: string, options: Options) => run((context) => addReceipt(file, options, context)));
};

async function addReceipt(file: string, options: Options, context: CommandContext): Promise<ExitCode> {
  const content = await readFile(file).catch((failure: unknown) => {
    throw fileFailure(failure, file);
  });
  return atReportDesk(context, options, async (parts) => {
    const { month, says } = options;
    const viewer = operatorFor(options.municipality);
    const { revisions } = await new LifeCycleService(parts).read(viewer, month);
    const revision = options.revision ?? latestSubmitted(revisions)?.revision ?? 1;
    const receipt = { month, revision, says, kind: 'uploaded', fileName: basename(file), content } as const;
    const answer = await new ReceiptService(parts).add(viewer, newRequestKey(), receipt);
    const written = await new KeptSubmissionService(parts).write(viewer, { month, revision });
    return sayStep(context.terminal, { ...answer, written });
  });
}
