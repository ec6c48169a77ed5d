import fc from "fast-check";

/** What a parameter usually holds, by its name or by function and name. */
export type Usual = Readonly<Record<string, fc.Arbitrary<unknown>>>;

export const number = fc.integer({ min: 0, max: 10 });
export const fraction = fc.double({ min: 0.01, max: 0.99, noNaN: true });
export const day = fc.integer({ min: 45000, max: 45100 });
export const id = fc.constantFrom("C1", "c1", "C2", "C3 ", "Ｃ1", 7, "7");
export const amount = fc.integer({ min: -20, max: 100 });
