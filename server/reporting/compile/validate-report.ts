import { closureRules } from '../../closures/index.js';
import type { ClosureReasonCodeList, MeasureCodeList } from '../../codes/index.js';
import { applyRules, type CalendarMonth, type Finding, firstDayOf } from '../../kernel/index.js';
import { adultAnswerRules } from '../../measures/index.js';
import type { ReportDefinition } from '../definitions/report-definition.js';
import type { AnswerBook } from '../measure-answer.js';
import { OTHER_TEXT_RULES, type RememberedTexts } from '../remembered-texts.js';
import type { AdultRole, ReportTally } from '../report-tally.js';
import { type FindingGroup, FindingGroups } from './finding-groups.js';
import type { ClosureFacts, HouseholdFacts, ReportFacts } from './household-facts.js';
import { reportRules } from './report.rules.js';
import { TallyCounter } from './tally-counter.js';

/** The code lists that a definition names. */
export interface ReportCodeLists {
  readonly measures: MeasureCodeList;
  readonly closureReasons: ClosureReasonCodeList;
}

/** What a report holds and what there is to say of it. */
export interface ReportValidation {
  readonly tally: ReportTally;
  readonly findings: readonly FindingGroup[];
}

/** Counts a report's rows and applies the rules to them. */
export function validateReport(
  definition: ReportDefinition,
  lists: ReportCodeLists,
  month: CalendarMonth,
  facts: ReportFacts,
  answers: AnswerBook,
  remembered: RememberedTexts,
): ReportValidation {
  const counter = new TallyCounter(lists.measures, lists.closureReasons, true);
  const groups = new FindingGroups();
  const adults = new AdultCheck(definition, groups, answers);
  const texts = new TextCheck(lists.measures, month, groups, remembered);
  for (const [number, hasCoApplicant, answer, answerTexts, coAnswer, coTexts] of facts.households) {
    const applicant = adults.check('applicant', answer, number);
    const coApplicant = hasCoApplicant ? adults.check('coApplicant', coAnswer, number) : undefined;
    counter.household(applicant, coApplicant);
    if (answerTexts !== null) texts.check(answerTexts, number);
    if (coTexts !== null) texts.check(coTexts, number);
  }
  const closures = new ClosureCheck(lists.closureReasons, month, groups);
  for (const closure of facts.closures) {
    counter.closure(closure[2], closure[3], closure[4]);
    closures.check(closure);
  }
  const { comment } = facts;
  const comments = {
    measures: comment !== undefined && comment.measuresComment !== '',
    closures: comment !== undefined && comment.closuresComment !== '',
  };
  return { tally: counter.tally(comments), findings: groups.all() };
}

class AdultCheck {
  readonly #columns: Readonly<Record<AdultRole, ReadonlySet<number>>>;

  constructor(
    definition: ReportDefinition,
    private readonly groups: FindingGroups,
    private readonly answers: AnswerBook,
  ) {
    this.#columns = {
      applicant: codesWithColumn(definition, 'applicant'),
      coApplicant: codesWithColumn(definition, 'coApplicant'),
    };
  }

  check(role: AdultRole, text: HouseholdFacts[2], runningNumber: number) {
    const answer = text === null ? null : this.answers.answer(text);
    const columns = this.#columns[role];
    if (columns.size > 0 && (answer === null || answer.some(([code]) => !columns.has(code)))) {
      const codesWithoutColumn = (answer ?? []).map(([code]) => code).filter((code) => !columns.has(code));
      this.groups.apply(adultAnswerRules, { role, answered: answer !== null }, runningNumber);
      this.groups.apply(reportRules, { codesWithoutColumn }, runningNumber);
      // What no column can hold is not in the file, and the counts are the file's: such an answer is none, never a 0.
      const written = (answer ?? []).filter(([code]) => columns.has(code));
      return written.length === 0 ? null : written;
    }
    return answer;
  }
}

/** The codes that an adult's answer can be written in; a definition without measures does not speak of any. */
function codesWithColumn(definition: ReportDefinition, role: AdultRole): ReadonlySet<number> {
  const contents = definition.sections.flatMap((section) => section.columns.map(({ content }) => content));
  const measures = contents.filter((content) => content.kind === 'measure');
  return new Set(measures.filter((content) => content.role === role).map(({ code }) => code));
}

class TextCheck {
  constructor(
    private readonly list: MeasureCodeList,
    private readonly month: CalendarMonth,
    private readonly groups: FindingGroups,
    private readonly remembered: RememberedTexts,
  ) {}

  check(texts: readonly string[], runningNumber: number): void {
    const { list, month } = this;
    for (const text of texts) {
      const statement = { month, code: String(list.otherMeasureCode), days: 'X', text, provider: '', list };
      if (!this.remembered.isRight(statement)) this.groups.apply(OTHER_TEXT_RULES, statement, runningNumber);
    }
  }
}

class ClosureCheck {
  /** Findings by the closure's contents: few different ones stand for all. */
  readonly #known = new Map<string, readonly Finding[]>();

  constructor(
    private readonly list: ClosureReasonCodeList,
    private readonly month: CalendarMonth,
    private readonly groups: FindingGroups,
  ) {}

  check([number, hasCoApplicant, applicant, coApplicant, household]: ClosureFacts): void {
    const key = [hasCoApplicant, applicant, coApplicant, household].join();
    let findings = this.#known.get(key);
    if (findings === undefined) {
      findings = applyRules(closureRules, {
        closedOn: firstDayOf(this.month),
        applicantReason: String(applicant ?? ''),
        coApplicantReason: String(coApplicant ?? ''),
        householdReason: String(household ?? ''),
        hasCoApplicant: hasCoApplicant ?? undefined,
        list: this.list,
      });
      this.#known.set(key, findings);
    }
    this.groups.add(findings, number);
  }
}
