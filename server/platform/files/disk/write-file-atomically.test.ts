import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OperatingError } from '../../../kernel/index.js';
import { fileFailure } from './file-failure.js';
import { writeFileAtomically } from './write-file-atomically.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'avstamp-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file that is written', () => {
  it('is told with its length and its SHA-256', async () => {
    const path = join(folder, 'rapport.csv');
    const written = await writeFileAtomically(path, async (sink) => {
      await sink.write('Mätmånad;');
      await sink.write(Buffer.from('03'));
    });
    const content = await readFile(path);
    expect(content.toString()).toBe('Mätmånad;03');
    expect(written).toEqual({
      path,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(await readdir(folder)).toEqual(['rapport.csv']);
  });

  it('leaves what stood there before where the writing fails, and nothing beside it', async () => {
    const path = join(folder, 'rapport.csv');
    await writeFile(path, 'before');
    const writing = writeFileAtomically(path, async (sink) => {
      await sink.write('half');
      throw new Error('the rows ran out');
    });
    await expect(writing).rejects.toThrow('the rows ran out');
    expect(await readFile(path, 'utf8')).toBe('before');
    expect(await readdir(folder)).toEqual(['rapport.csv']);
  });

  it('clears away what a killed process left of it, and nothing that a living one writes', async () => {
    const [dead, living] = ['.rapport.csv.99999999.a.b.part', `.rapport.csv.${process.ppid}.a.b.part`];
    for (const name of [dead, living, '.other.csv.99999999.a.b.part'])
      await writeFile(join(folder, name), '');
    await writeFileAtomically(join(folder, 'rapport.csv'), (sink) => sink.write('x'));
    const left = ['.other.csv.99999999.a.b.part', living, 'rapport.csv'];
    expect((await readdir(folder)).toSorted()).toEqual(left.toSorted());
  });

  it.each([
    ['a folder that is missing', 'missing/rapport.csv', /does not exist/],
    ['a folder that is a file', 'file/rapport.csv', /a file and not a folder/],
    ['a path that is a folder', 'taken', /is a folder/],
  ])('tells what to do about %s', async (_name, path, sentence) => {
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'taken'));
    const writing = writeFileAtomically(join(folder, path), (sink) => sink.write('x'));
    await expect(writing).rejects.toThrow(OperatingError);
    await expect(writing).rejects.toThrow(sentence);
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'taken']);
  });

  it.runIf(process.platform === 'linux')('tells what to do about a full disk', async () => {
    const full = await open('/dev/full', 'w');
    const failure = await full.writeFile('x').catch((error: unknown) => fileFailure(error, 'rapport.csv'));
    await full.close();
    expect(failure).toBeInstanceOf(OperatingError);
    expect(failure).toMatchObject({ text: { sv: expect.stringContaining('Frigör utrymme') } });
  });

  it.runIf(process.platform !== 'win32')(
    'leaves nothing where it outgrows what the user may write',
    async () => {
      const module = fileURLToPath(new URL('../../../dist/platform/files/index.js', import.meta.url));
      const script = `
      const { writeFileAtomically } = await import(${JSON.stringify(module)});
      await writeFileAtomically(process.argv[1], (sink) => sink.write('x'.repeat(100000)))
        .catch((failure) => console.log(failure.text.sv));`;
      const child = spawnSync(
        'sh',
        [
          '-c',
          'trap "" XFSZ; ulimit -f 8; exec "$@"',
          'sh',
          process.execPath,
          '-e',
          script,
          '--input-type=module',
          join(folder, 'x'),
        ],
        { encoding: 'utf8' },
      );
      expect(child.stdout).toContain('Höj gränsen för filstorlek');
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
