/**
 * The version of the contract that this package describes, `major.minor`. A major step breaks hosts that were
 * written for the one before; a minor step only adds parts that a host may leave out.
 */
export const CONTRACT_VERSION = '1.3';

/** True where a host written for `version` can be served by this package's contract. */
export function isServedVersion(version: string): boolean {
  const [major, minor] = numbersOf(version);
  const [ownMajor, ownMinor] = numbersOf(CONTRACT_VERSION);
  return major === ownMajor && minor <= ownMinor;
}

function numbersOf(version: string): [major: number, minor: number] {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}
