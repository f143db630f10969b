import type { HostFileName } from '../../server/exchange/index.js';

/** A row that goes against what an earlier load of the small folder registered. */
export interface RegisteredOtherwise {
  readonly what: string;
  readonly rule: string;
  readonly file: HostFileName;
  /** The only row of the only file of the second folder. */
  readonly text: string;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** Every rule that holds a row against the database. */
export const REGISTERED_OTHERWISE: readonly RegisteredOtherwise[] = [
  {
    what: 'an adult who is in another household that month',
    rule: 'assistance-adult-in-one-household',
    file: 'assistance',
    text: 'H-2,2013-04,P-3,P-2,0',
    column: 'applicant_ref',
    found: 'P-2',
    expected: 'each adult in one household a month',
  },
  {
    what: 'a measure with other days',
    rule: 'measure-as-registered',
    file: 'measures',
    text: '0180,P-1,2013-03,2,11,,own',
    column: 'days',
    found: '11 own',
    expected: '10 own',
  },
  {
    what: 'a measure with X instead of days',
    rule: 'measure-as-registered',
    file: 'measures',
    text: '0180,P-1,2013-03,2,X,,own',
    column: 'days',
    found: 'X own',
    expected: '10 own',
  },
  {
    what: 'a measure of another provider',
    rule: 'measure-as-registered',
    file: 'measures',
    text: '0180,P-1,2013-03,8,X,Validering,',
    column: 'days',
    found: 'X',
    expected: 'X procured',
  },
  {
    what: 'no measure where there are measures',
    rule: 'measure-agrees-with-registered-answer',
    file: 'measures',
    text: '0180,P-1,2013-03,0,,,',
    column: 'code',
    found: '0',
    expected: 'either no measure or measures',
  },
  {
    what: 'a measure where there is none',
    rule: 'measure-agrees-with-registered-answer',
    file: 'measures',
    text: '0180,P-2,2013-03,1,2,,own',
    column: 'code',
    found: '1',
    expected: 'either no measure or measures',
  },
  {
    what: 'another reason of a closing',
    rule: 'closure-reasons-as-registered',
    file: 'closure_reasons',
    text: 'H-1,2013-05-02,11,4,11',
    column: 'household_reason',
    found: '11/4/11',
    expected: '11/4/4',
  },
  {
    what: 'another comment',
    rule: 'comment-as-registered',
    file: 'comments',
    text: '0180,2013-03,Uppgiftslämnare,,,,,Flera,',
    column: 'row',
    found: '2013-03',
    expected: 'what is registered',
  },
  {
    what: 'other contact details',
    rule: 'comment-as-registered',
    file: 'comments',
    text: '0180,2013-03,Uppgiftslämnare,Chef,,,,Inga,',
    column: 'row',
    found: '2013-03',
    expected: 'what is registered',
  },
];
