import { choice, day, flag, money, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const asset = defineRecord({
  type: 'asset',
  table: 'Assets',
  synonyms: [
    'Asset inventory',
    'Asset register',
    'Asset list',
    'Equipment',
    'Fixed assets',
    'Digital assets',
    'Fleet',
    'Vessels',
    'Vehicles',
  ],
  says: 'A thing of value, physical or digital: what it is, who answers for it, whether it is covered.',
  entity: 'required',
  identity: ['asset'],
  columns: {
    asset: text({
      title: 'Asset',
      synonyms: ['Name', 'Item', 'Description', 'What'],
      required: true,
      example: 'Dump trailer',
    }),
    class: text({
      title: 'Class',
      synonyms: ['Type', 'Kind', 'Category', 'Asset class'],
      required: true,
      example: 'vehicle',
    }),
    status: choice({
      title: 'Status',
      synonyms: ['State', 'Condition'],
      required: true,
      values: {
        active: ['in use', 'in service', 'live', 'ok', 'operational'],
        idle: ['unused', 'parked', 'stored', 'inactive', 'dormant'],
        'in repair': ['repair', 'broken', 'maintenance', 'out of service'],
        sold: ['disposed', 'gone', 'retired'],
      },
      example: 'active',
    }),
    owner: person({
      title: 'Owner',
      synonyms: ['Responsible', 'Who', 'Keeper', 'Custodian', 'Contact'],
      required: true,
      example: 'Dana',
    }),
    insurable: flag({ title: 'Insurable', synonyms: ['Can be insured'], example: 'yes' }),
    insuranceExpiry: day({
      title: 'Insurance expiry',
      synonyms: ['Insured until', 'Insurance expires', 'Insurance', 'Policy ends'],
      example: '2027-06-30',
    }),
    registrationExpiry: day({
      title: 'Registration expiry',
      synonyms: ['Registered until', 'Registration expires', 'Registration', 'Expiry', 'Expires'],
      example: '2027-03-31',
    }),
    acquired: day({
      title: 'Acquired',
      synonyms: ['Bought', 'Purchased', 'Purchase date', 'Acquired on', 'In service'],
      example: '2022-05-01',
    }),
    cost: money({
      title: 'Cost',
      synonyms: ['Purchase price', 'Price', 'Paid', 'Acquisition cost'],
      example: '$12,000',
    }),
    bookValue: money({
      title: 'Book value',
      synonyms: ['Value', 'Current value', 'Carrying amount'],
      example: '$7,500',
    }),
    monthlyCost: money({
      title: 'Monthly cost',
      synonyms: ['Cost per month', 'Carrying cost', 'Running cost', 'Monthly', 'Upkeep'],
      period: 'month',
      example: '$145',
    }),
    replacementValue: money({
      title: 'Replacement value',
      synonyms: ['Replacement cost', 'Insured value'],
      example: '$14,000',
    }),
  },
});
