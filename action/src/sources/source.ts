/** One file of notes or inventory as text: its path from the root with `/`, decoded, without a byte order mark. */
export interface Source {
  readonly path: string;
  readonly text: string;
}
