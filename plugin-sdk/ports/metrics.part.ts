import type { ContractPart } from '../contract/contract-part.js';
import { hasMethods, isAbsentOr } from '../contract/part-shape.js';

/** The demand on `metrics`. */
export const metricsPart: ContractPart = {
  part: 'metrics',
  isMet: ({ metrics }) => isAbsentOr(hasMethods('getMeter'))(metrics),
  message: {
    sv: 'Mätningen är fel. Ange metrics: en MeterProvider från OpenTelemetry, eller utelämna den.',
    en: 'The metrics are wrong. Give metrics: a MeterProvider of OpenTelemetry, or leave it out.',
  },
};
