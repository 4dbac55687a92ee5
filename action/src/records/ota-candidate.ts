import { flag, number, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const otaCandidate = defineRecord({
  type: 'ota-candidate',
  table: 'OTA sequence',
  synonyms: ['OTA candidates', 'OTA order', 'OTA pipeline', 'OTA listings', 'Platforms to open'],
  says: 'A booking platform that could be opened: in which order, why, and what it waits for.',
  entity: 'required',
  identity: ['platform'],
  columns: {
    platform: text({
      title: 'Platform',
      synonyms: ['OTA', 'Channel', 'Name', 'Listing'],
      required: true,
      example: 'Boat market',
    }),
    step: number({
      title: 'Step',
      synonyms: ['Order', 'Rank', 'Phase', 'Sequence', 'Wave'],
      unit: 'step',
      required: true,
      example: '1',
    }),
    reason: text({ title: 'Reason', synonyms: ['Why', 'Because', 'Rationale'], example: 'quick integration' }),
    commission: percent({ title: 'Commission %', synonyms: ['Commission', 'Fee'], example: '8.5%' }),
    expectedBookings: number({
      title: 'Expected bookings',
      synonyms: ['Bookings', 'Bookings per month', 'Expected'],
      unit: 'bookings/month',
      example: '2–4',
    }),
    cannibalised: percent({
      title: 'Cannibalised %',
      synonyms: ['Cannibalised', 'Cannibalised share', 'Would have booked direct', 'Taken from direct'],
      example: '10%',
      holds: 'the percentage of its bookings that would have come directly',
    }),
    setupHours: number({ title: 'Setup hours', synonyms: ['Setup', 'Hours', 'Effort'], unit: 'hours', example: '6' }),
    payoutLag: number({
      title: 'Payout lag days',
      synonyms: ['Payout lag', 'Payout days', 'Lag'],
      unit: 'days',
      example: '7',
    }),
    prerequisite: text({
      title: 'Prerequisite',
      synonyms: ['Prerequisites', 'Gate', 'Waits for', 'Needs', 'Gated on'],
      example: 'certificate of insurance',
    }),
    prerequisiteMet: flag({
      title: 'Prerequisite met',
      synonyms: ['Met', 'Ready', 'Gate open'],
      orName: true,
      example: 'no',
    }),
    listed: flag({ title: 'Listed', synonyms: ['Live', 'Open', 'Status'], orName: true, example: 'no' }),
  },
});
