import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const sales = {
  CONVERSION: {
    description: "轉換率：可轉換對象中已轉換的比例。",
    parameters: { converted: "已轉換數量。", total: "可轉換總數。", conf },
  },
  WINRATE: {
    description: "贏單率：已有結果的商機中贏單的比例。",
    parameters: { won: "贏單數。", lost: "輸單數。", conf },
  },
  CYCLE: {
    description: "銷售週期：商機從建立到結案的天數。",
    parameters: {
      created: "每個商機的建立日期。",
      closed: "每個商機的結案日期；未結案的列不計。",
      stat: "median 中位數、mean 平均數或 0 到 1 的分位數；省略為 median。",
      status: "每個商機的階段；填寫後只計贏單。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
