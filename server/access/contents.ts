import type { Role } from '@avstamp/plugin-sdk';
import type { Scope } from './policy.js';

/**
 * What an object type of the API tells of, when it stands in an answer:
 *
 * - `nobody`: codes, texts, findings and other things that are about no person
 * - `participation`: what a person takes part in, which those who work with the person know
 * - `assistance`: that somebody has assistance, and what goes with it
 * - `pseudonyms`: rows of the monthly report
 * - `counts`: how many, which may disclose people where they are few
 * - `log`: who has read and changed what
 * - `holds`: whose records must not be deleted
 */
export type Contents = 'nobody' | 'participation' | 'assistance' | 'pseudonyms' | 'counts' | 'log' | 'holds';

/** What each role may be told of by any operation (domain §7). A policy narrows it; none can widen it. */
export const TOLD_TO: Readonly<Record<Role, readonly Contents[]>> = {
  caseworker: ['nobody', 'participation', 'assistance'],
  unitManager: ['nobody', 'participation', 'assistance', 'counts', 'log'],
  labourMarketOfficer: ['nobody', 'participation'],
  externalProvider: ['nobody', 'participation'],
  reporter: ['nobody', 'pseudonyms', 'counts'],
  auditor: ['nobody', 'counts', 'log', 'holds'],
  administrator: ['nobody', 'counts', 'holds'],
  national: ['nobody', 'counts'],
};

/** What an operation may tell of, by the rows that it may reach. */
export const TOLD_IN: Readonly<Record<Scope, readonly Contents[]>> = {
  noPersons: ['nobody'],
  ownUnits: ['nobody', 'participation', 'assistance', 'counts'],
  ownPersons: ['nobody', 'participation'],
  ownMunicipality: ['nobody', 'pseudonyms', 'counts', 'log', 'holds'],
  countsOfAll: ['nobody', 'counts'],
};
