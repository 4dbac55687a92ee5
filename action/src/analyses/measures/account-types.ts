/** The types of account, in the order of the books. */
export const accountTypes = [
  'asset',
  'liability',
  'equity',
  'revenue',
  'cost of sales',
  'expense',
  'other income',
  'other expense',
  'statistical',
] as const;

export type AccountType = (typeof accountTypes)[number];
