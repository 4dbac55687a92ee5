import { choice, codes, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const entity = defineRecord({
  type: 'entity',
  table: 'Entities',
  synonyms: ['Businesses', 'Companies', 'Entity list', 'Portfolio', 'Ventures'],
  says: 'A business of the portfolio, with the code that every other table uses for it.',
  entity: 'self',
  identity: ['code'],
  columns: {
    code: text({
      title: 'Code',
      synonyms: ['Entity', 'Entity code', 'Short name', 'Abbreviation'],
      required: true,
      example: 'HARB',
    }),
    name: text({
      title: 'Name',
      synonyms: ['Entity name', 'Company', 'Business name', 'Legal name'],
      required: true,
      example: 'Harbour Charters',
    }),
    aliases: codes({
      title: 'Also known as',
      synonyms: ['Alias', 'Other names', 'AKA'],
      example: 'Harbour, the charters',
      holds: 'other names that notes use, separated by commas',
    }),
    businessType: text({
      title: 'Business type',
      synonyms: ['Business', 'Type', 'Industry', 'Trade'],
      required: true,
      example: 'Charter vessel',
    }),
    tier: choice({
      title: 'Tier',
      synonyms: ['Rank', 'Group'],
      values: { primary: ['main', 'core'], secondary: ['side'] },
      example: 'primary',
    }),
    baseCurrency: text({
      title: 'Base currency',
      synonyms: ['Currency', 'Home currency'],
      required: true,
      example: 'USD',
      holds: 'the ISO code that `$` stands for in this entity',
    }),
    fiscalYearStart: text({
      title: 'Fiscal year start',
      synonyms: ['Fiscal year', 'Year start', 'FY start'],
      example: '01-01',
    }),
    timeZone: text({ title: 'Time zone', synonyms: ['TZ'], example: 'America/Los_Angeles' }),
    watched: text({ title: 'Watched', synonyms: ['What is watched', 'Watch', 'Focus'], example: 'booking pipeline' }),
  },
});
