import { day, flag, level, money, number, percent, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const channel = defineRecord({
  type: 'channel',
  table: 'Channels',
  synonyms: ['Channel matrix', 'Marketing channels', 'Sales channels', 'Channel visibility'],
  says: 'How visible one entity is on one channel, and what the channel costs and brings.',
  entity: 'required',
  identity: ['channel'],
  columns: {
    channel: text({ title: 'Channel', synonyms: ['Name', 'Platform', 'Medium'], required: true, example: 'local SEO' }),
    level: level({
      title: 'Level',
      synonyms: ['Level 0–5', 'Visibility', 'Maturity', 'Stage', 'Score'],
      required: true,
      top: 5,
      example: '2',
      holds: '0 absent, 1 listed but unclaimed, 2 claimed, 3 complete, 4 active, 5 converting and tracked',
    }),
    commission: percent({
      title: 'Commission %',
      synonyms: ['Commission', 'Fee', 'Fee %', 'Take rate'],
      example: '15%',
    }),
    processing: percent({
      title: 'Processing %',
      synonyms: ['Processing', 'Card fee', 'Processing fee'],
      example: '2.9%',
    }),
    payoutLag: number({
      title: 'Payout lag days',
      synonyms: ['Payout lag', 'Payout days', 'Lag'],
      unit: 'days',
      example: '7',
    }),
    adSpend: money({
      title: 'Ad spend',
      synonyms: ['Spend', 'Ads', 'Ad budget', 'Marketing spend'],
      period: 'month',
      example: '$0',
    }),
    newCustomers: number({
      title: 'New customers',
      synonyms: ['Customers', 'Customers won'],
      unit: 'customers',
      example: '4',
    }),
    rating: number({ title: 'Rating', synonyms: ['Stars', 'Average rating'], unit: 'stars', example: '4.8' }),
    reviews: number({
      title: 'Reviews',
      synonyms: ['Review count', 'Number of reviews'],
      unit: 'reviews',
      example: '37',
    }),
    newReviews: number({
      title: 'New reviews 30 d',
      synonyms: ['New reviews', 'Reviews 30 days', 'Recent reviews'],
      unit: 'reviews',
      example: '2',
    }),
    lastActivity: day({
      title: 'Last activity',
      synonyms: ['Last post', 'Last update', 'Last used', 'Active on'],
      example: '2026-11-02',
    }),
    tracked: flag({ title: 'Tracked', synonyms: ['Tracking', 'Attribution', 'Measured'], orName: true, example: 'no' }),
    calendarSync: flag({
      title: 'Calendar in sync',
      synonyms: ['Calendar sync', 'Calendar synced', 'Synced calendar', 'iCal'],
      orName: true,
      example: 'yes',
      holds: '`yes`, `no`, or how the calendar of the channel is kept in sync; N/A where nothing is booked',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
  },
});
