/** A column that every table may have, whatever its rows say. */
export interface SharedColumn {
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly says: string;
}

/** The columns of every table, by what the reader does with them. */
export const sharedColumns = {
  id: {
    title: 'ID',
    synonyms: ['Ref', 'Reference'],
    says: 'The permanent name of the row. Without it the entity and the identity columns make one.',
  },
  entity: {
    title: 'Entity',
    synonyms: ['Entities', 'Business', 'Company', 'Brand', 'Belongs to'],
    says: 'The business that the row belongs to, by its code or name; `all` for every one. Not in tables of reference data.',
  },
  basis: {
    title: 'Basis',
    synonyms: ['Stated or assumed', 'Fact or assumption'],
    says: '`stated`, or `assumed` when the figures of the row are assumptions. A single cell says so with `(assumed)`.',
  },
  notes: {
    title: 'Notes',
    synonyms: ['Note', 'Comment', 'Comments', 'Remark', 'Remarks'],
    says: 'Anything else; kept, and never computed with.',
  },
} as const satisfies Record<string, SharedColumn>;

export type SharedColumnName = keyof typeof sharedColumns;
