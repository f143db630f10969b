/** One text in both languages of the contract. */
export interface BilingualText {
  readonly sv: string;
  readonly en: string;
}
