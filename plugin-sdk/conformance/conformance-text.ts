import type { BilingualText } from '../contract/bilingual-text.js';
import type { ConformanceReport, RequirementVerdict } from './conformance-report.js';

type Language = keyof BilingualText;

const WORDS = {
  kept: { sv: 'hålls', en: 'kept' },
  broken: { sv: 'BRYTS', en: 'BROKEN' },
  notAsked: { sv: 'ej frågat', en: 'not asked' },
  found: { sv: 'Funnet', en: 'Found' },
  remedy: { sv: 'Gör så här', en: 'Do this' },
  because: { sv: 'Därför att', en: 'Because' },
  conforms: { sv: 'Värdsystemet håller det som frågades.', en: 'The host keeps all that was asked.' },
  fails: { sv: 'Värdsystemet håller inte allt.', en: 'The host does not keep everything.' },
} as const;

/** The verdict as a person reads it: one line for each promise, and what to do below a broken one. */
export function conformanceText(report: ConformanceReport, language: Language = 'sv'): string {
  const missing = report.contract.map(
    ({ part, message }) => `${WORDS.broken[language]}  ${part}\n    ${message[language]}`,
  );
  const verdicts = report.verdicts.map((verdict) => verdictText(verdict, language));
  const end = report.conforms ? WORDS.conforms[language] : WORDS.fails[language];
  return [...missing, ...verdicts, '', end, ''].join('\n');
}

function verdictText(
  { id, part, promise, remedy, observation }: RequirementVerdict,
  language: Language,
): string {
  const first = `${WORDS[observation.kind][language].padEnd(10)} ${id} (${part}): ${promise[language]}`;
  switch (observation.kind) {
    case 'kept':
      return first;
    case 'notAsked':
      return `${first}\n    ${WORDS.because[language]}: ${observation.because[language]}`;
    case 'broken':
      return `${first}\n    ${WORDS.found[language]}: ${observation.found[language]}\n    ${WORDS.remedy[language]}: ${remedy[language]}`;
  }
}
