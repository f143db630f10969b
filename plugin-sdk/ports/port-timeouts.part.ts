import type { ContractPart } from '../contract/contract-part.js';
import { isAbsentOr } from '../contract/part-shape.js';
import { PORT_TIMEOUTS_MS } from './port-timeouts.js';

const LONGEST_MS = 600_000;

const areTimeouts = (timeouts: unknown): boolean =>
  typeof timeouts === 'object' &&
  timeouts !== null &&
  Object.entries(timeouts).every(
    ([port, time]) =>
      Object.hasOwn(PORT_TIMEOUTS_MS, port) &&
      (time === undefined || (Number.isInteger(time) && time >= 1 && time <= LONGEST_MS)),
  );

/** The demand on `timeouts`. */
export const portTimeoutsPart: ContractPart = {
  part: 'timeouts',
  isMet: ({ timeouts }) => isAbsentOr(areTimeouts)(timeouts),
  message: {
    sv: `Väntetiderna är fel. Ange timeouts med hela millisekunder från 1 till ${LONGEST_MS}, för någon av ${Object.keys(PORT_TIMEOUTS_MS).join(', ')}, eller utelämna dem.`,
    en: `The timeouts are wrong. Give timeouts with whole milliseconds from 1 to ${LONGEST_MS}, for any of ${Object.keys(PORT_TIMEOUTS_MS).join(', ')}, or leave them out.`,
  },
};
