/** The host's persons: names for its users, and whose an identity number is. Neither reaches the module's database. */
export interface PersonDirectory {
  /** Names by person reference; a reference that the host does not know, or must not name, is left out. */
  namesOf(personReferences: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Those of the persons whose identity is protected, and those whom the host does not know. Where the method is left
   * out, everybody whom the labour-market unit takes on counts as protected: nothing known is no reason to show more.
   */
  protectedAmong?(personReferences: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * The references of persons by identity number, for lists that are imported. Numbers are twelve digits, at most some
   * thousand at a time; one that the host does not know is left out, one of several persons has several references.
   * Without it no identity number of a list is anybody's.
   */
  referencesOf?(identityNumbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * The identity numbers of persons by reference, twelve digits, for a report that names persons by them. Protected persons
   * are in it like all others, because the law asks for them. At most some thousand references at a time; a person whose
   * number the host does not know is left out. The module writes the numbers into the report's files and keeps them nowhere.
   * Without it no such report is compiled.
   */
  identityNumbersOf?(personReferences: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
