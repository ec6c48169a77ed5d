/** Characters of the default font; those of East Asia are as wide as two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
