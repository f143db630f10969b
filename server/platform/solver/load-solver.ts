import loadHighs, { type Highs } from 'highs';

// The package declares its CommonJS form, whose function is `default`; Node imports the other form: the function itself.
const load = loadHighs as unknown as typeof loadHighs.default;

let loading: Promise<Highs> | undefined;

/** The solver HiGHS, as it is loaded: once for each process, for it brings 3.5 MB of WebAssembly with it. */
export type Solver = Highs;

/** The solver; the first call loads it, in some tens of milliseconds. */
export function loadSolver(): Promise<Solver> {
  loading ??= load();
  return loading;
}
