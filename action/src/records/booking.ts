import { choice, day, money, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const booking = defineRecord({
  type: 'booking',
  table: 'Bookings',
  synonyms: ['Reservations', 'Booking list', 'Trips booked', 'Stays booked'],
  says: 'A stay or a trip that somebody booked: what, when, through which channel, and what was paid.',
  entity: 'required',
  identity: ['asset', 'start'],
  columns: {
    asset: text({
      title: 'Asset',
      synonyms: ['Unit', 'Property', 'Vessel', 'Boat', 'Equipment'],
      required: true,
      example: 'Main house',
      refersTo: ['asset', 'property'],
    }),
    channel: text({
      title: 'Channel',
      synonyms: ['Platform', 'Booked through', 'Sold through'],
      required: true,
      example: 'Airbnb',
    }),
    bookedOn: day({
      title: 'Booked on',
      synonyms: ['Booked', 'Booking date', 'Reserved on'],
      required: true,
      example: '2026-09-14',
    }),
    start: day({
      title: 'Start',
      synonyms: ['From', 'Arrival', 'Check-in', 'Trip date', 'Begins'],
      required: true,
      example: '2026-10-03',
    }),
    end: day({
      title: 'End',
      synonyms: ['To', 'Departure', 'Check-out', 'Ends'],
      required: true,
      example: '2026-10-06',
      holds: 'the day of departure; that of the start for a trip of a day',
    }),
    gross: money({
      title: 'Gross',
      synonyms: ['Guest paid', 'Total', 'Amount', 'Price', 'Guest total'],
      required: true,
      example: '$840',
    }),
    fare: money({ title: 'Room or trip', synonyms: ['Room', 'Trip', 'Fare', 'Accommodation'], example: '$690' }),
    cleaning: money({ title: 'Cleaning', synonyms: ['Cleaning fee'], example: '$90' }),
    tax: money({ title: 'Tax', synonyms: ['Taxes', 'Occupancy tax'], example: '$60' }),
    commission: money({
      title: 'Commission',
      synonyms: ['Host fee', 'Platform fee', 'Fee'],
      example: '$117',
    }),
    payout: money({ title: 'Payout', synonyms: ['Paid out', 'Net', 'Received'], example: '$723' }),
    status: choice({
      title: 'Status',
      synonyms: ['State'],
      required: true,
      values: {
        requested: ['enquiry', 'inquiry', 'pending', 'tentative'],
        confirmed: ['booked', 'accepted', 'upcoming', 'reserved'],
        completed: ['done', 'finished', 'stayed', 'past'],
        cancelled: ['canceled', 'void', 'declined'],
      },
      example: 'confirmed',
    }),
  },
});
