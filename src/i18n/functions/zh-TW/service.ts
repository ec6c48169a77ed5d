import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const service = {
  FCR: {
    description: "首次解決率：第一次聯絡即解決的比例。",
    parameters: {
      resolved_first: "第一次聯絡即解決的數量。",
      contacts: "聯絡總數。",
      not_resolvable: "其中不可能第一次就解決的數量；省略為 0。",
      conf,
    },
  },
  COMPLAINT: {
    description: "客訴率：每筆訂單、每位顧客或每若干單位的客訴數。",
    parameters: {
      complaints: "客訴數。",
      base: "訂單數或顧客數。",
      per: "以多少單位計算，如 1000；省略為 1。",
    },
  },
  HANDLETIME: {
    description: "客訴處理時間：客訴或案件從提出到結案的小時數。",
    parameters: {
      opened: "提出的日期與時間。",
      closed: "結案的日期與時間；未結案者不計，提供 as_of 時視為設限。",
      stat: "median 中位數、mean 平均數或 0 到 1 的分位數；省略為 median。",
      as_of: "已知資料的最後一天；填寫後未結案者以至今已用的時數計入。",
    },
  },
  RETURNRATE: {
    description: "退換貨率：售出商品中退換的比例。",
    parameters: {
      returned: "退換的訂單數、件數或金額。",
      sold: "售出的訂單數、件數或金額。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
