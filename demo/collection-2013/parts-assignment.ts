import { PARTICIPANTS, type Participant } from './participants.js';
import { IN_BOTH_SUBJECTS, PARTS, type PartCounts } from './published-tables.js';
import { seededRandom } from './seeded-random.js';

/** What a municipality sent on one of the two subjects. */
export interface SubjectParts {
  readonly file: boolean;
  readonly comment: boolean;
}

/** A municipality with what it sent on measures and on closures. */
export interface ParticipantParts {
  readonly participant: Participant;
  readonly measures: SubjectParts;
  readonly closures: SubjectParts;
}

/** How many parts, 0 to 2, a municipality sent on each subject. */
interface PartsBySubject {
  readonly measures: number;
  readonly closures: number;
}

/**
 * One assignment of files and comments to the 72 municipalities that agrees with every published margin: each
 * municipality's number of parts, table 1, and how many took part in each subject and in both. The text of
 * appendix 3 that we have does not tell in which columns the marks stand, so the real one is not known.
 */
export function assignParts(): ParticipantParts[] {
  const participants = seededRandom('parts').shuffle(PARTICIPANTS);
  const waiting = partsBySize(participants);
  const bySubject = participants.map(
    ({ partsSent }) => waiting.get(partsSent)?.shift() ?? { measures: 0, closures: 0 },
  );
  const measures = fileOrComment(
    bySubject.map((parts) => parts.measures),
    PARTS.measures,
  );
  const closures = fileOrComment(
    bySubject.map((parts) => parts.closures),
    PARTS.closures,
  );
  const nothing = { file: false, comment: false };
  return participants
    .map((participant, index) => ({
      participant,
      measures: measures[index] ?? nothing,
      closures: closures[index] ?? nothing,
    }))
    .sort((a, b) => (a.participant.municipalityCode < b.participant.municipalityCode ? -1 : 1));
}

// Four parts are two on each subject, three are two and one, one is one. Two parts are one on each subject for as
// many municipalities as the published number in both subjects asks for. The rest follows from the margins.
function partsBySize(participants: readonly Participant[]): Map<number, PartsBySubject[]> {
  const ofSize = (size: number): number => participants.filter(({ partsSent }) => partsSent === size).length;
  const oneOfEach = IN_BOTH_SUBJECTS - ofSize(4) - ofSize(3);
  const onSameSubject = ofSize(2) - oneOfEach;
  const onlyMeasures = Math.ceil(onSameSubject / 2);
  const singleMeasures = PARTS.measures.either - IN_BOTH_SUBJECTS - onlyMeasures;
  const twoOnMeasures = withBothParts(PARTS.measures) - ofSize(4) - onlyMeasures;
  return new Map([
    [4, repeat(ofSize(4), 2, 2)],
    [3, [...repeat(twoOnMeasures, 2, 1), ...repeat(ofSize(3) - twoOnMeasures, 1, 2)]],
    [
      2,
      [
        ...repeat(oneOfEach, 1, 1),
        ...repeat(onlyMeasures, 2, 0),
        ...repeat(onSameSubject - onlyMeasures, 0, 2),
      ],
    ],
    [1, [...repeat(singleMeasures, 1, 0), ...repeat(ofSize(1) - singleMeasures, 0, 1)]],
  ]);
}

function repeat(times: number, measures: number, closures: number): PartsBySubject[] {
  return Array.from({ length: times }, () => ({ measures, closures }));
}

function withBothParts(counts: PartCounts): number {
  return counts.files + counts.comments - counts.either;
}

// A single part is a file for as many municipalities as table 1 still asks for, spread evenly, else a comment.
function fileOrComment(numbers: readonly number[], published: PartCounts): SubjectParts[] {
  const singles = numbers.filter((number) => number === 1).length;
  const singleFiles = published.files - withBothParts(published);
  let seen = 0;
  return numbers.map((number) => {
    if (number !== 1) return { file: number === 2, comment: number === 2 };
    const filesBefore = Math.floor((seen * singleFiles) / singles);
    seen++;
    const file = Math.floor((seen * singleFiles) / singles) > filesBefore;
    return { file, comment: !file };
  });
}
