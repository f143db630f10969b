import type { ScopePart } from '@avstamp/plugin-sdk/client';
import type { ReactElement } from 'react';
import { filledText } from '../messages/filled-text.js';
import { EmptyState } from '../states/empty-state.js';
import { useStateTexts } from '../states/use-state-texts.js';

const TEXTS = {
  unit: 'scopeUnit',
  householdRef: 'scopeHouseholdRef',
  personRef: 'scopePersonRef',
  month: 'scopeMonth',
} as const;

/** Says what is to be chosen in the host before the widget can show anything. */
export function MissingScope({ missing }: { readonly missing: readonly ScopePart[] }): ReactElement {
  const texts = useStateTexts();
  const what = missing.map((part) => texts[TEXTS[part]]).join(', ');
  return <EmptyState>{filledText(texts.missingScope, { what })}</EmptyState>;
}
