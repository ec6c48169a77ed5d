import type { Usual } from "./cells";

export const concentration: Usual = {};
