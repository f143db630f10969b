import { CLOSURES_COMMENTS, MEASURES_COMMENTS } from './comment-texts.js';
import { REPORTING_MONTHS, type ReportingMonth } from './months.js';
import type { ParticipantParts } from './parts-assignment.js';
import { type Reporter, reportersOf } from './reporters.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** A row of `comments.csv`: the reporter's contact details, and texts of at most 1,000 characters or empty. */
export interface CommentRow {
  readonly municipalityCode: string;
  readonly month: ReportingMonth;
  readonly reporter: Reporter;
  readonly measuresComment: string;
  readonly closuresComment: string;
}

/**
 * A row for each municipality and month. A municipality that commented on a subject has a text in one month or in
 * both; one that did not has none.
 */
export function commentRows(parts: readonly ParticipantParts[]): CommentRow[] {
  const random = seededRandom('comments');
  const reporters = reportersOf(parts.map(({ participant }) => participant));
  return parts.flatMap(({ participant: { municipalityCode }, measures, closures }) => {
    const reporter = reporters.get(municipalityCode);
    if (reporter === undefined) return [];
    const onMeasures = measures.comment ? drawTexts(MEASURES_COMMENTS, random) : [];
    const onClosures = closures.comment ? drawTexts(CLOSURES_COMMENTS, random) : [];
    return REPORTING_MONTHS.map((month, index) => ({
      municipalityCode,
      month,
      reporter,
      measuresComment: onMeasures[index] ?? '',
      closuresComment: onClosures[index] ?? '',
    }));
  });
}

// One text for each month: most have it in March only, some in April only, some in both.
function drawTexts(sentences: readonly string[], random: SeededRandom): readonly string[] {
  const [first = '', second = '', third = ''] = random.shuffle(sentences);
  const text = random.chance(0.4) ? `${first} ${second}` : first;
  const draw = random.next();
  if (draw < 0.6) return [text, ''];
  return draw < 0.8 ? ['', text] : [text, third];
}
