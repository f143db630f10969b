import { describe, expect, it } from 'vitest';
import { filledText } from './filled-text.js';
import { messagesFor } from './message-catalogue.js';
import { pseudoText } from './pseudo-locale.js';
import { textIn } from './spoken-language.js';
import { monthIn, numberIn } from './written-values.js';

const catalogue = { sv: { left: '{count} kvar' }, en: { left: '{count} left' } };

describe('the texts of the widgets', () => {
  it('are the host’s own where it gives some', () => {
    expect(messagesFor(catalogue, 'sv').left).toBe('{count} kvar');
    expect(messagesFor(catalogue, 'en', { left: '{count} to go' }).left).toBe('{count} to go');
  });

  it('are filled with values, and show what has been forgotten', () => {
    expect(filledText('{count} av {all}', { count: '3' })).toBe('3 av {all}');
  });

  it('are a third longer and accented in the language of nobody, with their placeholders', () => {
    expect(messagesFor(catalogue, 'en-XA').left).toMatch(/^\[\{count\} léft.*\]$/);
    expect(pseudoText('Nothing to save yet').length).toBeGreaterThan('Nothing to save yet'.length * 1.3);
    expect(textIn('en-XA', { sv: 'Praktik', en: 'Placement' })).toMatch(/^\[Plåçéméñt/);
  });

  it('write numbers and months as the language does', () => {
    expect(numberIn('sv', 12345.6, 1)).toBe('12\u202f345,6');
    expect(numberIn('en', 12345.6, 1)).toBe('12,345.6');
    expect([monthIn('sv', '2025-03'), monthIn('en', '2025-03')]).toEqual(['mars 2025', 'March 2025']);
  });
});
