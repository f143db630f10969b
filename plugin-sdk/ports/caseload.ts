/** Who works with which household's case, for telling the right person what is left to do. */
export interface Caseload {
  /** The caseworkers, as `Identity.subject`, by household reference; a household that has none is left out. */
  caseworkersOf(
    municipalityCode: string,
    householdReferences: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}
