import type { Usual } from "./cells";

export const survival: Usual = {};
