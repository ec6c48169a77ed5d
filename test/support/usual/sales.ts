import type { Usual } from "./cells";

export const sales: Usual = {};
