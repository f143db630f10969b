import { expect, test } from 'vitest';
import { BROKEN_ROWS } from './broken-rows/index.js';
import { openLoading } from './loading.js';
import { SMALL_FOLDER, withLine } from './small-folder.js';

test.each(BROKEN_ROWS)(
  'a row of $file that breaks $rule is told of and the rest is loaded',
  async (broken) => {
    const { rule, file, line, text, column, found, expected, refused } = broken;
    const loading = await openLoading();
    try {
      const outcome = await loading.load(withLine(file, line, text));
      const stopping = outcome.findings.filter((finding) => finding.rule === rule);
      expect(stopping).toMatchObject([
        { rule, found, expected: { en: expected }, place: { file: `${file}.csv`, line, column } },
      ]);
      expect(outcome.findings.filter(({ severity }) => severity === 'error').length).toBe(refused ? 1 : 0);
      const rows = Object.values(SMALL_FOLDER).reduce((sum, lines) => sum + lines.length - 1, 0);
      const stated = line > SMALL_FOLDER[file].length ? rows + 1 : rows;
      const loaded = outcome.files.reduce((sum, { added }) => sum + added, 0);
      expect(loaded).toBe(refused ? stated - 1 : stated);
      expect((await loading.everything())['refused_row']?.length).toBe(refused ? 1 : 0);
    } finally {
      await loading.end();
    }
  },
);
