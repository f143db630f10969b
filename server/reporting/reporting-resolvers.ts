import type { RequestParts } from '../requests/index.js';
import { ReporterCommentResolver } from './comment/reporter-comment.resolver.js';
import { ReporterCommentService } from './comment/reporter-comment.service.js';

/** All that is asked and changed of reports: the reporter's comments. */
export function reportingResolvers(parts: RequestParts): readonly object[] {
  return [new ReporterCommentResolver(parts.access, new ReporterCommentService(parts))];
}
