import type { Caseload } from '@avstamp/plugin-sdk';
import { isText } from './against-contract.js';
import { aboutAsked } from './map-about-asked.js';
import type { PortWatch } from './port-watch.js';

/** Who works with which case, believed only about the households that were asked for. */
export function guardedCaseload(port: Caseload, watch: PortWatch): Caseload {
  return {
    caseworkersOf: (municipalityCode, households) =>
      watch.ask(
        'caseload',
        () => port.caseworkersOf(municipalityCode, households),
        (answer) => aboutAsked(households, answer, isText),
      ),
  };
}
