import { day, flag, number, person } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const captain = defineRecord({
  type: 'captain',
  table: 'Captains',
  synonyms: ['Skippers', 'Captain list', 'Delivery captains', 'Captain roster'],
  says: 'Someone who can take a delivery, and for how many days in the period.',
  entity: 'required',
  identity: ['captain'],
  columns: {
    captain: person({
      title: 'Captain',
      synonyms: ['Name', 'Skipper', 'Person'],
      required: true,
      example: 'Kit',
      refersTo: [],
    }),
    licenceExpiry: day({
      title: 'Licence expiry',
      synonyms: ['License expiry', 'Licence expires', 'License expires', 'Licence'],
      example: '2027-01-15',
    }),
    insurerApproved: flag({
      title: 'Insurer approved',
      synonyms: ['Approved by insurer', 'Insurance approved', 'Approved'],
      example: 'yes',
    }),
    availableDays: number({
      title: 'Available days',
      synonyms: ['Available', 'Days available', 'Days'],
      unit: 'days',
      example: '76',
    }),
  },
});
