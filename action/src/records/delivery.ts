import { day, money, number, percent, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const delivery = defineRecord({
  type: 'delivery',
  table: 'Deliveries',
  synonyms: ['Delivery jobs', 'Yacht deliveries', 'Trips', 'Delivery log', 'Voyages'],
  says: 'A yacht delivery, quoted, under way or done, with its days, costs and fuel.',
  entity: 'required',
  identity: ['captain', 'from', 'route'],
  columns: {
    captain: person({
      title: 'Captain',
      synonyms: ['Skipper', 'Who'],
      required: true,
      example: 'Kit',
      refersTo: ['captain'],
    }),
    route: text({ title: 'Route', synonyms: ['Job', 'Trip', 'Passage', 'Title'], example: 'Seattle to Los Angeles' }),
    from: day({
      title: 'From',
      synonyms: ['Start', 'Departure', 'Departs', 'Start date'],
      required: true,
      example: '2026-10-04',
    }),
    to: day({
      title: 'To',
      synonyms: ['End', 'Arrival', 'Arrives', 'End date'],
      required: true,
      example: '2026-10-11',
    }),
    distance: number({
      title: 'NM',
      synonyms: ['Nautical miles', 'Distance', 'Miles'],
      unit: 'nautical miles',
      example: '1,070',
    }),
    quotedDays: number({
      title: 'Quoted days',
      synonyms: ['Quoted', 'Days quoted', 'Estimated days'],
      unit: 'days',
      example: '9',
    }),
    actualDays: number({
      title: 'Actual days',
      synonyms: ['Actual', 'Days taken', 'Days'],
      unit: 'days',
      example: '10',
    }),
    underwayDays: number({
      title: 'Underway',
      synonyms: ['Underway days', 'Days underway', 'Sea days'],
      unit: 'days',
      example: '7',
    }),
    standbyDays: number({ title: 'Standby', synonyms: ['Standby days', 'Paid standby'], unit: 'days', example: '1' }),
    deadheadDays: number({
      title: 'Deadhead days',
      synonyms: ['Deadhead', 'Repositioning days', 'Positioning days'],
      unit: 'days',
      example: '2',
    }),
    fee: money({ title: 'Fee', synonyms: ['Price', 'Revenue', 'Job fee', 'Delivery fee'], example: '$4,500' }),
    travelCost: money({
      title: 'Travel cost',
      synonyms: ['Travel', 'Positioning cost', 'Travel and lodging', 'Deadhead cost'],
      example: '$600–740',
    }),
    reimbursed: money({ title: 'Reimbursed', synonyms: ['Reimbursement', 'Paid by owner'], example: '$0' }),
    engineHp: number({
      title: 'Engine HP',
      synonyms: ['HP', 'Horsepower', 'Engine power'],
      unit: 'hp',
      example: '300',
    }),
    engines: number({
      title: 'Engines',
      synonyms: ['Engine count', 'Number of engines'],
      unit: 'engines',
      example: '2',
    }),
    load: percent({ title: 'Load %', synonyms: ['Load', 'Engine load'], example: '40–60%' }),
    speed: number({ title: 'Speed kn', synonyms: ['Speed', 'Knots', 'Cruise speed'], unit: 'knots', example: '16' }),
    fuelPrice: money({
      title: 'Fuel price',
      synonyms: ['Price of fuel', 'Fuel price per gallon'],
      example: '$4.40–5.10',
    }),
    fuelQuoted: money({ title: 'Fuel quoted', synonyms: ['Quoted fuel', 'Fuel in quote'], example: '$5,600' }),
  },
});
