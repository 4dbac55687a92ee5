import { account, choice, day, money, month, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const revenue = defineRecord({
  type: 'revenue',
  table: 'Revenue',
  synonyms: ['Income', 'Sales', 'Receipts', 'Takings', 'Earnings', 'Turnover', 'Money in'],
  says: 'Money that comes in: one receipt on a date, or the total of a month, by stream and kind.',
  entity: 'required',
  identity: ['stream', 'kind', 'month', 'customer'],
  columns: {
    month: month({
      title: 'Date or month',
      synonyms: ['Date', 'Month', 'Received on', 'When', 'Day'],
      required: true,
      example: '2026-10',
    }),
    stream: text({
      title: 'Stream',
      synonyms: ['Revenue stream', 'Source', 'Item', 'Description', 'What', 'Product'],
      required: true,
      example: 'charter bookings',
    }),
    amount: money({
      title: 'Amount',
      synonyms: ['Revenue', 'Total', 'Income', 'Received', 'Amount per month', 'Monthly', 'Sales'],
      required: true,
      period: 'any',
      example: '$2,400',
    }),
    currency: text({ title: 'Currency', synonyms: ['Ccy'], example: 'USD' }),
    kind: choice({
      title: 'Kind',
      synonyms: ['Type', 'Nature'],
      required: true,
      values: {
        revenue: ['income', 'sale', 'earned', 'fee'],
        deposit: ['prepayment', 'advance', 'down payment'],
        refundable: ['refundable deposit', 'security deposit', 'damage deposit'],
        tax: ['sales tax', 'occupancy tax', 'VAT', 'GST'],
        tip: ['gratuity', 'tips'],
        'pass-through': ['reimbursement', 'reimbursed', 'passed through'],
      },
      example: 'revenue',
    }),
    account: account({ title: 'Account', synonyms: ['Ledger account', 'GL account'], example: '4010' }),
    customer: text({ title: 'Customer', synonyms: ['Guest', 'Payer', 'Client', 'From'], example: 'Bluewater Events' }),
    channel: text({ title: 'Channel', synonyms: ['Platform', 'Sold through'], example: 'direct' }),
    bookedOn: day({ title: 'Booked on', synonyms: ['Booked', 'Booking date', 'Ordered on'], example: '2026-09-14' }),
    serviceDate: day({
      title: 'Service date',
      synonyms: ['Service day', 'Delivered on', 'Trip date', 'Event date'],
      example: '2026-10-03',
    }),
    serviceEnds: day({
      title: 'Service ends',
      synonyms: ['Service end', 'Check-out', 'Departure', 'Served until'],
      example: '2026-10-06',
      holds: 'the day of departure: the day after the last night or day that is served',
    }),
    invoice: text({ title: 'Invoice', synonyms: ['Invoice number', 'Invoice no'], example: 'INV-014' }),
  },
});
