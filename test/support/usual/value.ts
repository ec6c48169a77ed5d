import type { Usual } from "./cells";

export const value: Usual = {};
