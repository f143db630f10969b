import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED } from '../../scripts/api-report/entry-points.js';
import { post } from '../support/running-plugin.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { complaints, copyExamples, emptyProject, installReact } from './empty-project.js';
import { runTool } from './run-tool.js';
import { type RunningHost, startHost } from './running-host.js';
import { CHECKOUT, packPublished } from './workshop.js';

/** Packing compiles everything from nothing, and installing unpacks some hundred packages. */
const PATIENCE_MS = 900_000;

let place: TemporaryFolder;
let tarballs: Readonly<Record<string, string>>;
let contents: Readonly<Record<string, Package>>;
beforeAll(async () => {
  place = await temporaryFolder();
  const [workshop, shelf] = [join(place.path, 'workshop'), join(place.path, 'shelf')];
  await mkdir(workshop);
  await mkdir(shelf);
  tarballs = await packPublished(workshop, shelf, PUBLISHED);
  const read = PUBLISHED.map(async (name) => {
    return [name, createPackageFromTarballData(await readFile(tarballs[name] ?? ''))] as const;
  });
  contents = Object.fromEntries(await Promise.all(read));
}, PATIENCE_MS);
afterAll(() => place.remove());

const packed = (name: string): Package => {
  const found = contents[name];
  if (found === undefined) throw new Error(`${name} has not been packed`);
  return found;
};
/** The paths of a package's files, from its own folder. */
const filesOf = (name: string): string[] => {
  const root = `/node_modules/@avstamp/${name}/`;
  return packed(name)
    .listFiles()
    .map((path) => path.slice(root.length));
};
const textOf = (name: string, file: string): string =>
  packed(name).readFile(`/node_modules/@avstamp/${name}/${file}`);

describe.each(PUBLISHED)('the package %s, as npm packs it', (name) => {
  it('brings its licence, its README and its description', () => {
    expect(filesOf(name)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(textOf(name, 'LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(textOf(name, 'README.md')).toContain(`# @avstamp/${name}`);
    expect(JSON.parse(textOf(name, 'package.json')).license).toBe('EUPL-1.2');
  });

  it('brings nothing of tests, benchmarks, sources and older versions', () => {
    const strange =
      /\.test\.|\.map$|tsbuildinfo|bench|\/measured\.|left-over|(?<!\.d)\.tsx?$|tsconfig|vite\.config/;
    // A new host begins with a test, which is the host's own.
    const own = filesOf(name).filter((file) => !file.startsWith('host-template/'));
    expect(own.filter((file) => strange.test(file))).toEqual([]);
  });

  it('tells nothing of the machine that it was packed on', () => {
    const places = [place.path, CHECKOUT, `${homedir()}/`, 'sourceMappingURL'];
    const telling = filesOf(name).filter((file) => places.some((path) => textOf(name, file).includes(path)));
    expect(telling).toEqual([]);
  });

  it('declares its doors so that Node, bundlers and TypeScript find what is behind them', async () => {
    const tarball = await readFile(tarballs[name] ?? '');
    const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer } });
    expect(messages).toEqual([]);
    const result = await checkPackage(packed(name), { excludeEntrypoints: [/package\.json$/, /\.css$/] });
    expect(result.types).not.toBe(false);
    const problems = 'problems' in result ? result.problems : [];
    // There is one form of it: CommonJS reaches it by `import()`, and resolution as of Node 10 knows no `exports`.
    const current = problems.filter(
      (problem) =>
        !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    );
    expect(current).toEqual([]);
  });

  it('depends on nothing that only the checkout has', () => {
    const { dependencies = {}, bundleDependencies = [] } = JSON.parse(textOf(name, 'package.json'));
    const ours = Object.keys(dependencies).filter((one) => one.startsWith('@avstamp/'));
    const published = PUBLISHED.map((one) => `@avstamp/${one}`);
    expect(ours.filter((one) => !published.includes(one) && !bundleDependencies.includes(one))).toEqual([]);
  });
});

describe('the server as npm packs it', () => {
  it('carries every migration', async () => {
    const list = await readFile(join(CHECKOUT, 'migrations', 'migrations.json'), 'utf8');
    const { migrations }: { migrations: { up: string; down: string }[] } = JSON.parse(list);
    const carried = filesOf('server').filter((file) => file.endsWith('.sql'));
    expect(carried.map((file) => file.split('/').at(-1)).toSorted()).toEqual(
      migrations.flatMap(({ up, down }) => [up, down]).toSorted(),
    );
  });

  it('carries all that its code reads: lists, plans, definitions, documents, and what a new host begins with', async () => {
    const sources = await runTool('git', ['ls-files', '--', '.'], join(CHECKOUT, 'server'));
    const read = sources
      .split('\n')
      .filter((file) => /^host-template\/|\.(json|csv)$/.test(file) && file !== 'tsconfig.json');
    expect(read.length).toBeGreaterThan(10);
    expect(filesOf('server')).toEqual(expect.arrayContaining(read));
  });
});

describe('an empty project that installs the three', () => {
  let project: string;
  let host: RunningHost;
  beforeAll(async () => {
    project = join(place.path, 'project');
    await emptyProject(project, Object.values(tarballs), '19.3.1');
  }, PATIENCE_MS);

  it('gets one copy of what host and module share', async () => {
    const found = await runTool('npm', ['ls', 'graphql', 'react', '--all', '--parseable'], project);
    expect(found.trim().split('\n').toSorted()).toEqual(
      ['graphql', 'react'].map((name) => join(project, 'node_modules', name)),
    );
  });

  it(
    'compiles a host, and the example of every README, as strictly as can be in the way of Node',
    async () => {
      expect(await copyExamples(project, PUBLISHED)).toBe(PUBLISHED.length);
      expect(await complaints(project, 'NodeNext')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'runs the command',
    async () => {
      const schema = await runTool('npx', ['--no-install', 'avstamp', 'schema'], project);
      expect(schema).toContain('type Query {');
    },
    PATIENCE_MS,
  );

  describe('and embeds the module with a PostgreSQL of its own', () => {
    beforeAll(async () => {
      host = await startHost(project);
    }, PATIENCE_MS);
    afterAll(async () => {
      expect(await host.stop()).toBe(0);
    }, PATIENCE_MS);

    it('answers those whom the host lets in, and nobody else', async () => {
      const ready = await fetch(`${host.url}/ready`);
      expect(ready.status).toBe(200);
      const query = JSON.stringify({ query: '{ codeLists(month: "2013-03") { measures { id } } }' });
      const signedIn = await post(host.url, query, { authorization: 'Bearer signed-in' });
      expect(signedIn).toMatchObject({ data: { codeLists: { measures: { id: 'measures-2013' } } } });
      const { errors } = await post(host.url, query);
      expect(errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    });

    it.each(['19.3.1', '18.3.1'])(
      'compiles in the way of bundlers with React %s, and shows a widget that is bundled with it',
      async (version) => {
        await installReact(project, version);
        expect(await complaints(project, 'Bundler')).toEqual([]);
        await runTool('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], project);
        const shown = JSON.parse(await runTool(process.execPath, ['page.js', host.url], project));
        expect(shown.react).toBe(version);
        expect(shown.codes).toHaveLength(9);
        expect(shown.codes[1]).toBe('1 Arbetsprövning/arbetsträning');
      },
      PATIENCE_MS,
    );
  });
});
