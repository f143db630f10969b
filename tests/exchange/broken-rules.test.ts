import { expect, test } from 'vitest';
import { BROKEN_RULES } from './broken-rules.js';
import { openLoading } from './loading.js';
import { SMALL_FOLDER, withLine } from './small-folder.js';

test.each(BROKEN_RULES)(
  'a row of $file that breaks $rule is told of and the rest is loaded',
  async (broken) => {
    const { rule, file, line, text, column, found, expected, refused = true } = broken;
    const loading = await openLoading();
    try {
      const outcome = await loading.load(withLine(file, line, text));
      const stopping = outcome.findings.filter((finding) => finding.rule === rule);
      expect(stopping).toMatchObject([
        { rule, found, expected: { en: expected }, place: { file: `${file}.csv`, line, column } },
      ]);
      expect(outcome.findings.filter(({ severity }) => severity === 'error').length).toBe(refused ? 1 : 0);
      const all = Object.values(SMALL_FOLDER).reduce((sum, lines) => sum + lines.length - 1, 0);
      const replaced = line <= SMALL_FOLDER[file].length ? 1 : 0;
      const loaded = outcome.files.reduce((sum, { added }) => sum + added, 0);
      expect(loaded).toBe(all - (refused ? replaced : -1));
      expect((await loading.everything())['refused_row']?.length).toBe(refused ? 1 : 0);
    } finally {
      await loading.end();
    }
  },
);
