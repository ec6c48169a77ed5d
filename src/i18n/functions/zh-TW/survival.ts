import type { FunctionText } from "../functionText";
import { conf } from "./shared";

const duration = "每位顧客的觀察時間，例如存續天數。";
const event = "以事件（例如流失）結束填 1 或 TRUE，仍在填 0 或 FALSE。";

export const survival = {
  TENURE: {
    description: "客戶存續期：每位顧客的存續天數，以及是否已離開；供 SURVIVAL 使用。",
    parameters: {
      start_date: "每位顧客的開始日期。",
      end_date: "每位顧客的結束日期；仍活躍者留空。",
      as_of: "計入的最後一天，之後才結束者視為仍活躍；省略為最晚的開始日期。",
    },
  },
  SURVIVAL: {
    description: "存活曲線（Kaplan–Meier）：各時間之後仍在的比例，含標準誤與上下限。",
    parameters: {
      duration,
      event,
      times: "讀取曲線的時間；省略為每個事件時間。",
      conf: "上下限的信賴水準；省略為 95%。",
    },
  },
  "SURVIVAL.MEDIAN": {
    description: "存活時間中位數：半數（或指定比例）結束所需的時間，已考慮仍在的顧客。",
    parameters: { duration, event, p: "已結束的比例；省略為 50%。", conf },
  },
  "SURVIVAL.TEST": {
    description: "對數秩檢定：各組的存續時間是否不同。",
    parameters: { duration, event, group: "每位顧客所屬的組別，例如方案；至少兩組。" },
  },
} satisfies Record<string, FunctionText>;
