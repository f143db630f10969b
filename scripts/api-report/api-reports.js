import { apiReport } from './api-report.js';
import { entryPoints, PUBLISHED } from './entry-points.js';

/** Where the reports lie, from the checkout's folder. */
export const API_REPORTS = 'docs/api-report';

/**
 * The report of every door of every published package, and a remark on each exported symbol that says not what it is.
 * @param {string} root  the checkout's folder
 * @returns {{ file: string, text: string, remarks: string[] }[]}
 */
export function apiReports(root) {
  return PUBLISHED.flatMap((folder) => entryPoints(root, folder)).map((entryPoint) => {
    const { text, undocumented } = apiReport(root, entryPoint);
    return {
      file: `${API_REPORTS}/${entryPoint.name}.api.md`,
      text,
      remarks: undocumented.map((line) => `${entryPoint.name} exports without a docstring: ${line}`),
    };
  });
}
