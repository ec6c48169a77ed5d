import type { Usual } from "./cells";

export const voice: Usual = {};
