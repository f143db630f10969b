import { expect, test } from 'vitest';
import { openLoading } from './loading.js';
import { SMALL_FOLDER } from './small-folder.js';

const BROKEN = 1001;

test('of more findings than fit all are counted and each refused row is kept, the first thousand are shown', async () => {
  const loading = await openLoading();
  try {
    const broken = Array.from({ length: BROKEN }, (_, place) => `B-${place},9999,`);
    const outcome = await loading.load({
      households: [...SMALL_FOLDER.households, ...broken],
    });
    expect(outcome).toMatchObject({
      findingsTotal: BROKEN,
      errorsTotal: BROKEN,
      files: [{ rows: BROKEN + 2, added: 2, refused: BROKEN }],
    });
    expect(outcome.findings).toHaveLength(1000);
    const kept = await loading.rows<{ line: number; cells: unknown; found: string }>(
      `select line, cells, findings #>> '{0,found}' as found from avstamp.refused_row order by line`,
    );
    expect(kept).toHaveLength(BROKEN);
    expect(kept.at(-1)).toEqual({
      line: BROKEN + 3,
      cells: { household_ref: `B-${BROKEN - 1}`, municipality_code: '9999', unit: '' },
      found: '9999',
    });
  } finally {
    await loading.end();
  }
});

test('a file that no part of the module knows is told of by a name without numbers, and stops nothing', async () => {
  const loading = await openLoading();
  try {
    const outcome = await loading.loadBytes('Akt 900101-2385.csv', '');
    expect(outcome).toMatchObject({
      errorsTotal: 0,
      findings: [
        { rule: 'host-folder-unknown-file', severity: 'information', found: 'Akt •••••••• (11).csv' },
      ],
    });
    expect(outcome.files).toHaveLength(Object.keys(SMALL_FOLDER).length);
  } finally {
    await loading.end();
  }
});
