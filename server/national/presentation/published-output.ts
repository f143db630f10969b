import { fillText, type LocalizedText } from '../../kernel/index.js';
import type { NationalPublication } from '../publication/national-publication.js';
import type { NationalOutput } from './national-output.js';

/** The tables as they are made public. */
export function publishedOutput(publication: NationalPublication): NationalOutput {
  const { tables, plan, version } = publication;
  const { threshold, weakBase } = plan;
  return {
    tables,
    standing: fillText(REVIEWED, { version, threshold }),
    signs: fillText(SIGNS, { weakBase }),
    document: publication,
  };
}

const REVIEWED: LocalizedText = {
  sv: 'För publicering, version {version}: tal under {threshold} och de tal som skulle avslöja dem visas som X.',
  en: 'For publication, version {version}: counts under {threshold}, and those that would give them away, are shown as X.',
};

const SIGNS: LocalizedText = {
  sv: '– betyder inget att dela med, .. att uppgiften inte är känd, * en osäker andel av färre än {weakBase}, X ett dolt tal.',
  en: '– means nothing to divide by, .. that the figure is not known, * an uncertain share of fewer than {weakBase}, X a hidden count.',
};
