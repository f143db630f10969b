import { monthField, nameField, numberField, referenceField } from './event-field.js';
import { eventType } from './event-type.js';

const DATA = {
  personReference: referenceField({
    sv: 'Personen, med värdsystemets egen referens.',
    en: 'The person, by the host’s own reference.',
  }),
  month: monthField({ sv: 'Månaden som insatsen gäller.', en: 'The month that the measure is of.' }),
  code: numberField(0, {
    sv: 'Insatsens kod; 0 för svaret att ingen insats gavs.',
    en: 'The code of the measure; 0 for the answer that none was given.',
  }),
  party: nameField('^(social|labour|provider:.+)$', {
    sv: 'Vem som uppger det: social (socialtjänsten), labour (arbetsmarknadsenheten) eller provider: följt av utförarens enhet.',
    en: 'Who states it: social (social services), labour (the labour-market unit), or provider: followed by the provider’s unit.',
  }),
};

/** Somebody has stated a measure, or that none was given, where nothing was stated. */
export const measureRegistered = eventType({
  name: 'measure.registered',
  version: 1,
  when: {
    sv: 'En insats, eller svaret att ingen gavs, har registrerats för en person och en månad.',
    en: 'A measure, or the answer that none was given, was registered of a person and a month.',
  },
  data: DATA,
});

/** What was stated of a measure has changed: its days, or who provides it. */
export const measureChanged = eventType({
  name: 'measure.changed',
  version: 1,
  when: {
    sv: 'Omfattningen av en registrerad insats, eller vem som ger den, har ändrats.',
    en: 'The volume of a registered measure, or who provides it, has changed.',
  },
  data: DATA,
});

/** A statement was taken back. */
export const measureWithdrawn = eventType({
  name: 'measure.withdrawn',
  version: 1,
  when: { sv: 'En registrerad insats har tagits tillbaka.', en: 'A registered measure was withdrawn.' },
  data: DATA,
});
