import type { DataText } from "./dataText";
import { ERRORS } from "./zh-CN/errors";
import { ISSUES } from "./zh-CN/issues";
import { NOTES } from "./zh-CN/notes";
import { ORDERS } from "./zh-CN/orders";

export const zhCN: DataText = { orders: ORDERS, issues: ISSUES, errors: ERRORS, notes: NOTES };
