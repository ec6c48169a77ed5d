import type { DataText } from "./dataText";
import { ERRORS } from "./zh-TW/errors";
import { ISSUES } from "./zh-TW/issues";
import { NOTES } from "./zh-TW/notes";
import { ORDERS } from "./zh-TW/orders";

export const zhTW: DataText = { orders: ORDERS, issues: ISSUES, errors: ERRORS, notes: NOTES };
