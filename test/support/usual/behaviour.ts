import type { Usual } from "./cells";

export const behaviour: Usual = {};
