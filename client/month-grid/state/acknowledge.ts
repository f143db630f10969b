import type { GridState } from './grid-state.js';

/** A warning stands, with the reason that the server has saved. @param facts tells which of the row's findings */
export const acknowledged = (state: GridState, key: string, facts: string, reason: string): GridState => ({
  ...state,
  rows: state.rows.map((row) =>
    row.key === key
      ? {
          ...row,
          findings: row.findings.map((finding) =>
            finding.facts === facts ? { ...finding, acknowledgedBecause: reason } : finding,
          ),
        }
      : row,
  ),
});
