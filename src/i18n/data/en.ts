import type { DataText } from "./dataText";
import { ERRORS } from "./en/errors";
import { ISSUES } from "./en/issues";
import { NOTES } from "./en/notes";
import { ORDERS } from "./en/orders";

export const en: DataText = { orders: ORDERS, issues: ISSUES, errors: ERRORS, notes: NOTES };
