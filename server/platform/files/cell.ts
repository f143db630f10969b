/** What one cell of a written table holds: a text, a finite number, or nothing. */
export type Cell = string | number | null;
