import type { Usual } from "./cells";

export const scorecard: Usual = {};
