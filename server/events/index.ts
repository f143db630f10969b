export * from './deliver-events.job.js';
export * from './delivery.service.js';
export * from './delivery-plan.js';
export * from './event-status.repository.js';
export * from './event-target.js';
export * from './host-target.js';
export * from './replay.service.js';
