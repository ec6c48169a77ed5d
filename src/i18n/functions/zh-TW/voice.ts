import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const voice = {
  NPS: {
    description: "淨推薦值：推薦者（9–10 分）占比減去批評者（0–6 分）占比。",
    parameters: { scores: "0 到 10 的整數評分，每個回答一個。", weights: "每個回答的權重。", conf },
  },
  CSAT: {
    description: "顧客滿意度：高分占比、平均分數或 0 到 100 的百分制分數。",
    parameters: {
      scores: "1 到最高分的整數評分，每個回答一個。",
      scale: "量表的最高分；省略為 5。",
      top: "最高的幾級算滿意；省略為 2。",
      mode: "top 滿意占比、mean 平均分數或 points 百分制分數；省略為 top。",
      conf,
    },
  },
} satisfies Record<string, FunctionText>;
