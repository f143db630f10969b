import type { CalendarMonth } from '../kernel/index.js';
import { Arg, CalendarMonthScalar, Query, Resolver } from '../platform/graphql/index.js';
import type { ClosureReasonCodeList, Code, MeasureCodeList } from './code-list.js';
import {
  type ClosureReasonCodeListType,
  CodeListsType,
  type CodeType,
  type MeasureCodeListType,
} from './code-lists.graphql.js';
import type { CodeLists } from './code-lists.js';

/** The query `codeLists`. */
@Resolver()
export class CodeListsResolver {
  readonly #codeLists: CodeLists;

  constructor(codeLists: CodeLists) {
    this.#codeLists = codeLists;
  }

  /** Answers from the lists in memory. */
  @Query(() => CodeListsType, { description: 'The code lists in force in a month. For every role.' })
  codeLists(
    @Arg('month', () => CalendarMonthScalar, { description: 'The month.' })
    month: CalendarMonth,
  ): CodeListsType {
    const measures = this.#codeLists.measuresInForce(month);
    const closureReasons = this.#codeLists.closureReasonsInForce(month);
    return {
      measures: measures === undefined ? null : measuresTypeOf(measures),
      closureReasons: closureReasons === undefined ? null : closureReasonsTypeOf(closureReasons),
    };
  }
}

function measuresTypeOf(list: MeasureCodeList): MeasureCodeListType {
  const { id, validFrom, noMeasureCode, otherMeasureCode, otherTextLimit, codes, outsideTheModel } = list;
  return {
    id,
    validFrom,
    noMeasureCode,
    otherMeasureCode,
    otherTextLimit,
    codes: codes.map(codeTypeOf),
    outsideTheModel: outsideTheModel.map(({ example, why }) => ({ example, why })),
  };
}

function closureReasonsTypeOf(list: ClosureReasonCodeList): ClosureReasonCodeListType {
  const { id, validFrom, otherReasonCode, unknownReasonCode, codes } = list;
  return { id, validFrom, otherReasonCode, unknownReasonCode, codes: codes.map(codeTypeOf) };
}

function codeTypeOf({ code, label, guidance, examples }: Code): CodeType {
  return { code, label, guidance, examples };
}
