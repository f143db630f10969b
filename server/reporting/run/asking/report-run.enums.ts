import { registerEnumType } from '../../../platform/graphql/index.js';
import type { RunOccasion, RunState } from '../report-run.js';

/** The states under the names that the API gives them. */
export const RunStateEnum = {
  ASKED: 'asked',
  RUNNING: 'running',
  INTERRUPTED: 'interrupted',
  DONE: 'done',
  FAILED: 'failed',
} as const satisfies Readonly<Record<string, RunState>>;

registerEnumType(RunStateEnum, {
  name: 'ReportRunState',
  description: 'How a run stands.',
  valuesConfig: {
    ASKED: { description: 'It waits to be begun.' },
    RUNNING: { description: 'It is under way.' },
    INTERRUPTED: {
      description: 'What compiled it was ended or lost its database; the next start goes on with it.',
    },
    DONE: { description: 'The report is compiled, or there was nothing to correct.' },
    FAILED: { description: 'It could not be carried out; the log says why under the reference.' },
  },
});

/** What starts runs, under the names that the API gives it. */
export const RunOccasionEnum = {
  OPENING: 'opening',
  DAILY: 'daily',
  REMINDER: 'reminder',
  DEADLINE: 'deadline',
  LATE: 'late',
  ASKED: 'asked',
  HOST: 'host',
  OPERATOR: 'operator',
} as const satisfies Readonly<Record<string, RunOccasion>>;

registerEnumType(RunOccasionEnum, {
  name: 'ReportRunOccasion',
  description: 'What a run was started by.',
  valuesConfig: {
    OPENING: { description: 'The day on which the month’s collection opens.' },
    DAILY: { description: 'A day of the collection, because something had changed.' },
    REMINDER: { description: 'A day of the collection on which a reminder is due.' },
    DEADLINE: { description: 'The day on which the collection closes.' },
    LATE: { description: 'Facts that arrived after the report had been submitted.' },
    ASKED: { description: 'Somebody asked for it.' },
    HOST: { description: 'The scheduler of the system that embeds the module.' },
    OPERATOR: { description: 'A command.' },
  },
});
