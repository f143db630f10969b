import type { AdvisedAnswer, AdvisedConcept, LeadingWord } from '../codes/index.js';
import { findingTypeOf } from '../platform/graphql/index.js';
import type { AdvisedConceptType, CodeAdviceType, LeadingWordType } from './code-advice.graphql.js';
import type { ExplainedAdvice } from './code-advice.service.js';

/** Concepts shown at most: a text that may be about more is about nothing in particular. */
const CONCEPTS = 10;

/** Shows an advice. */
export function codeAdviceTypeOf(advice: ExplainedAdvice): CodeAdviceType {
  const { answer, explanation, byMunicipality, concepts, findings } = advice;
  return {
    ...answerTypeOf(answer),
    explanation,
    byMunicipality,
    concepts: concepts.slice(0, CONCEPTS).map(conceptTypeOf),
    findings: findings.map(findingTypeOf),
  };
}

function conceptTypeOf({ means, answer, words }: AdvisedConcept): AdvisedConceptType {
  return { ...answerTypeOf(answer), means, words: words.flatMap(leadingWordTypesOf) };
}

function leadingWordTypesOf({ typed, how, readAs }: LeadingWord): readonly LeadingWordType[] {
  return how === 'unknown' ? [] : [{ typed, understanding: how, readAs: readAs ?? null }];
}

function answerTypeOf(answer: AdvisedAnswer): Pick<CodeAdviceType, 'kind' | 'code' | 'whyOutside'> {
  return {
    kind: answer.kind,
    code: answer.kind === 'code' ? answer.code : null,
    whyOutside: answer.kind === 'outside' ? answer.why : null,
  };
}
