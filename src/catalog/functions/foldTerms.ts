/** Text as the search compares it: one width, one case. */
export const foldTerms = (text: string): string => text.normalize("NFKC").toLowerCase();
