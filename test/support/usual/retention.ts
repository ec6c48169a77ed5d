import type { Usual } from "./cells";

export const retention: Usual = {};
