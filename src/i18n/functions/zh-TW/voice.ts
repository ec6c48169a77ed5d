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
  CES: {
    description: "顧客費力度：對「辦理有多輕鬆」的平均分數，或輕鬆回答的占比。",
    parameters: {
      scores: "1 到最高分的整數評分，每個回答一個；分數越高越輕鬆。",
      scale: "量表的最高分，5 或 7；省略為 7。",
      mode: "mean 平均分數，或 top 最高 3 級（7 級）或 2 級（5 級）的占比；省略為 mean。",
      conf,
    },
  },
  REFERRAL: {
    description: "轉介紹率：新顧客中由他人推薦而來的占比。",
    parameters: { referred: "由推薦而來的新顧客數。", new_customers: "本期全部新顧客數。", conf },
  },
  RESPONSERATE: {
    description: "問卷回收率：收到的回答數除以發出的問卷數。",
    parameters: { answered: "已回答的問卷數。", sent: "發出的問卷數。", conf },
  },
  DISTRIBUTION: {
    description: "評分分布：每個整數評分的個數與占比。",
    parameters: {
      scores: "整數評分，每個回答一個。",
      low: "量表的最低分；省略為資料中的最低分。",
      high: "量表的最高分；省略為資料中的最高分。",
    },
  },
  "NPS.TEST": {
    description: "兩個淨推薦值之差（後者減前者），含信賴區間與 p 值。",
    parameters: {
      scores_a: "第一組或前一期的 0 到 10 整數評分。",
      scores_b: "第二組或後一期的 0 到 10 整數評分。",
      conf: "區間的信賴水準；省略為 95%。",
    },
  },
} satisfies Record<string, FunctionText>;
