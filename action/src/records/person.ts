import { codes, day, flag, money, number, person as personName, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const person = defineRecord({
  type: 'person',
  table: 'People',
  synonyms: ['Team', 'Staff', 'Crew', 'Owners', 'Contacts', 'Partners'],
  says: 'Someone who owns work, assets or decisions; owners named anywhere are checked against this table.',
  entity: 'many',
  identity: ['person'],
  columns: {
    person: text({
      title: 'Person',
      synonyms: ['Name', 'Who', 'Member', 'Full name'],
      required: true,
      example: 'Dana',
    }),
    aliases: codes({
      title: 'Also known as',
      synonyms: ['Alias', 'Handle', 'AKA', 'Initials'],
      example: '@dana, DK',
      holds: 'handles and other names, separated by commas',
    }),
    role: text({ title: 'Role', synonyms: ['Position', 'Job', 'Job title'], example: 'operations' }),
    focusDays: number({
      title: 'Focus days per week',
      synonyms: ['Focus days', 'Days per week', 'Capacity'],
      unit: 'days/week',
      example: '2–3',
    }),
    licence: text({ title: 'Licence', synonyms: ['License', 'Certificate'], example: 'USCG 50 ton' }),
    licenceExpiry: day({
      title: 'Licence expiry',
      synonyms: ['License expiry', 'Licence expires', 'License expires', 'Certificate expires'],
      example: '2027-06-30',
    }),
    bankRights: flag({ title: 'Bank rights', synonyms: ['Can pay', 'Payment rights', 'Bank access'], example: 'yes' }),
    mfa: flag({ title: 'MFA', synonyms: ['2FA', 'Two factor', 'Multi factor'], example: 'yes' }),
    duties: codes({
      title: 'Duties',
      synonyms: ['Duties with money', 'Does with money'],
      example: 'authorise, record',
      holds: 'which of `authorise`, `record` and `hold` the person does with payments, separated by commas',
    }),
    reviewer: personName({
      title: 'Reviewer',
      synonyms: ['Reviewed by', 'Checked by'],
      example: 'Sam',
      holds: 'who looks over the work of a person with two of the duties',
    }),
    hired: day({ title: 'Hired', synonyms: ['Hired on', 'Hire date', 'Joined', 'Started'], example: '2026-09-01' }),
    revenue: money({
      title: 'Maps to revenue',
      synonyms: ['Revenue', 'Linked revenue', 'Revenue per month', 'Brings in'],
      period: 'month',
      example: '$6,000/month',
    }),
  },
});
