/** A name as it is compared: width, case and blanks around it make no difference. */
export const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
