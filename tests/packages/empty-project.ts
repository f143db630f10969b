import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.js';
import { CHECKOUT } from './workshop.js';

const SOURCES = fileURLToPath(new URL('project', import.meta.url));
const TYPESCRIPT_EXAMPLE = /```ts\n(.*?)```/s;

/** How a host of today compiles: what Node resolves, and what bundlers do. */
const RESOLUTIONS = { NodeNext: 'NodeNext', Bundler: 'ESNext' } as const;

/** What an integrator installs beside the three packages: peers that are no React, and the project's own tools. */
const BESIDE = ['@apollo/client', 'graphql', 'rxjs', 'typescript', 'vite', 'happy-dom', '@types/node'];

/**
 * Makes a host's project of nothing but its sources, and installs the tarballs into it as from a registry.
 *
 * @param folder an empty folder
 * @param tarballs paths
 * @param react version, such as `19.3.1`
 */
export async function emptyProject(
  folder: string,
  tarballs: readonly string[],
  react: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(SOURCES, folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  await install(folder, [...tarballs, ...reactOf(react), ...(await Promise.all(BESIDE.map(sameVersion)))]);
  for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
    const compilerOptions = {
      module,
      moduleResolution,
      strict: true,
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      outDir: 'built',
    };
    const description = { compilerOptions, include: ['*.ts', 'examples/*.ts'], exclude: ['vite.config.ts'] };
    await writeFile(join(folder, `tsconfig.${moduleResolution}.json`), JSON.stringify(description));
  }
}

/** Gives the project another version of React, such as `18.3.1`, with its types. */
export async function installReact(folder: string, version: string): Promise<void> {
  await install(folder, reactOf(version));
}

function reactOf(version: string): readonly string[] {
  const [major] = version.split('.');
  return [`react@${version}`, `react-dom@${version}`, `@types/react@${major}`, `@types/react-dom@${major}`];
}

/**
 * Compiles the project into `built`. What is wrong in other packages' declarations is not ours to mend; all else is
 * told, also what is wrong in the declarations of the three.
 */
export function complaints(folder: string, resolution: keyof typeof RESOLUTIONS): Promise<readonly string[]> {
  const compiler = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
  const parameters = [compiler, '--project', `tsconfig.${resolution}.json`, '--pretty', 'false'];
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { cwd: folder }, (_error, stdout) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve(lines.filter((line) => !/^node_modules\/(?!@avstamp\/)/.test(line)));
    });
  });
}

/** As an integrator would, and from what npm has at hand already where it can. */
async function install(folder: string, wanted: readonly string[]): Promise<void> {
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await runTool('npm', ['install', ...flags, ...wanted], folder);
}

/** A package in the version that the checkout is built with. */
async function sameVersion(name: string): Promise<string> {
  const description = await readFile(join(CHECKOUT, 'node_modules', name, 'package.json'), 'utf8');
  return `${name}@${JSON.parse(description).version}`;
}

/** Copies the TypeScript example of each installed package's README into the project. Gives how many there were. */
export async function copyExamples(folder: string, packages: readonly string[]): Promise<number> {
  await mkdir(join(folder, 'examples'));
  const texts = packages.map(async (name) => {
    const readme = await readFile(join(folder, 'node_modules', '@avstamp', name, 'README.md'), 'utf8');
    const [, example] = TYPESCRIPT_EXAMPLE.exec(readme) ?? [];
    if (example !== undefined) await writeFile(join(folder, 'examples', `${name}.ts`), example);
    return example;
  });
  return (await Promise.all(texts)).filter((text) => text !== undefined).length;
}
