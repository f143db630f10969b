import type { ReactElement } from 'react';
import { textIn } from '../../messages/spoken-language.js';
import { useGrid } from '../view/grid-in-page.js';
import type { RowFinding } from './findings-of-row.js';

const SAID = {
  ERROR: { sign: '■', text: 'stops' },
  WARNING: { sign: '⚠', text: 'look' },
  INFORMATION: { sign: 'ℹ', text: 'information' },
} as const;

/** A finding in a line: how much it matters as a sign and a word, and what is to be done. */
export function FindingText({ finding }: { readonly finding: RowFinding }): ReactElement {
  const { texts, locale } = useGrid();
  const { sign, text } = SAID[finding.severity];
  return (
    <span className={`grid-finding grid-finding-${text}`}>
      <span aria-hidden="true">{sign} </span>
      <span className="grid-severity">{texts[text]}</span> <span>{textIn(locale, finding.message)}</span>
    </span>
  );
}
