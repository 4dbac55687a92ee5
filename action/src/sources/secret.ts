/** A credential in a text. */
export interface Secret {
  /** Its kind as a message names it, with an article. */
  readonly name: string;
  /** Its offsets, `end` excluded. */
  readonly start: number;
  readonly end: number;
}
