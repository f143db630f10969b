import type { Solver } from '../../platform/solver/index.js';
import { AttackProgram, type End, reaches } from './attack-program.js';
import type { Narrowed, PublishedView, Question } from './published-view.js';

const ENDS: readonly End[] = ['from', 'to'];
/** Parts of one that known values are told in. */
const PRECISION = 1_000_000;

/**
 * Attacks what is to be published, knowing nothing but it: for each hidden count, is there a table that agrees with
 * everything shown in which the count lies at the lower end of its protection, and one in which it reaches the upper?
 * One table answers for many counts, so that counts are asked together first and singly where that gets no further.
 * @returns the counts that can be narrowed, each with what the attacker knows of it; none where all are protected
 */
export function audit(
  solver: Solver,
  view: PublishedView,
  questions: readonly Question[],
): readonly Narrowed[] {
  const program = new AttackProgram(solver, view, questions);
  try {
    const suspects = new Set(ENDS.flatMap((end) => askedTogether(program, end, questions)));
    return questions
      .filter((question) => suspects.has(question))
      .map((question) => askedSingly(program, question))
      .filter(({ known, protection }) => known.from > protection.from || known.to < protection.to);
  } finally {
    program.close();
  }
}

/**
 * The quick half of the attack.
 * @returns counts for which no table has been found yet: it may be that there is one
 */
export function suspects(solver: Solver, view: PublishedView, questions: readonly Question[]): Suspect[] {
  const program = new AttackProgram(solver, view, questions);
  try {
    return ENDS.flatMap((end) =>
      askedTogether(program, end, questions).map((question) => ({ ...question, end })),
    );
  } finally {
    program.close();
  }
}

/** A count that has not been shown to reach one end of its protection. */
export interface Suspect extends Question {
  readonly end: End;
}

function askedTogether(
  program: AttackProgram,
  end: End,
  questions: readonly Question[],
): readonly Question[] {
  let open = questions;
  while (open.length > 0) {
    const table = program.tableTowards(end, open);
    const left = open.filter((question) => !reaches(table, end, question));
    if (left.length === open.length) break;
    open = left;
  }
  return open;
}

function askedSingly(program: AttackProgram, question: Question): Narrowed {
  const [least, most] = ENDS.map((end) => program.tableTowards(end, [question]).valueOf(question.cell));
  return { ...question, known: { from: rounded(least), to: rounded(most) } };
}

/** What the solver's own sums lose is given back, so that 3.9999999 is 4. */
function rounded(value = 0): number {
  return Math.round(value * PRECISION) / PRECISION;
}
