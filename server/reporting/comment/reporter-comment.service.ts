import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import {
  applyRules,
  blocks,
  type CalendarMonth,
  type ChangeOutcome,
  type Finding,
} from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import { commentRules } from './comment.rules.js';
import type { ReporterComment } from './reporter-comment.js';
import { selectReporterComment, upsertReporterComment } from './reporter-comment.repository.js';

export const REPORTER_COMMENT = 'Query.reporterComment';
export const SAVE_REPORTER_COMMENT = 'Mutation.saveReporterComment';

/** The comments as they are to be, and the version that they were written over; 0 where there were none. */
export interface ReporterCommentRequest extends Omit<ReporterComment, 'version'> {
  readonly expectedVersion: number;
}

/** What became of a request, with the comments as they are now. */
export interface ReporterCommentAnswer {
  readonly outcome: ChangeOutcome;
  readonly comment: ReporterComment | null;
  readonly findings: readonly Finding[];
}

/** The reporter's comments on a month. They tell of no person, so the log has them and the history does not. */
export class ReporterCommentService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /** The month's comments; undefined where nobody has written any. */
  read(viewer: MunicipalViewer, month: CalendarMonth): Promise<ReporterComment | undefined> {
    return asViewer(this.#parts, viewer, (client) => selectReporterComment(client, viewer, month));
  }

  /** Saves all of the month's comments at once. */
  save(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: ReporterCommentRequest,
  ): Promise<ReporterCommentAnswer> {
    const change = { operation: SAVE_REPORTER_COMMENT, key, request };
    return carryOutOnce(this.#parts, viewer, change, async (client) => {
      await lockSubjects(client, viewer, [`comment ${request.month}`]);
      const comment = (await selectReporterComment(client, viewer, request.month)) ?? null;
      const { expectedVersion, ...stated } = request;
      const { version, ...registered } = comment ?? { version: 0 };
      if (version !== expectedVersion) return { outcome: 'conflict', comment, findings: [] };
      const findings = applyRules(commentRules, factsOf(viewer, stated));
      if (blocks(findings)) return { outcome: 'refused', comment, findings };
      if (isDeepStrictEqual(registered, stated)) return { outcome: 'unchanged', comment, findings };
      await upsertReporterComment(client, viewer, stated);
      await this.#log(client, viewer, stated.month);
      return { outcome: 'saved', comment: { ...stated, version: version + 1 }, findings };
    });
  }

  async #log(client: PoolClient, viewer: MunicipalViewer, month: CalendarMonth): Promise<void> {
    await this.#parts.audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: 'saved reporter comment',
      subject: `month:${month}`,
      details: {},
    });
  }
}

function factsOf(
  { municipalityCode }: MunicipalViewer,
  { month, contact, measuresComment, closuresComment }: Omit<ReporterComment, 'version'>,
) {
  return { municipality: municipalityCode, month, name: contact.name, measuresComment, closuresComment };
}
