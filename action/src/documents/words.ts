/** The entries of a table that is written as one text, separated by commas. */
export function words(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}
