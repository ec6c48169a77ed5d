import type { FunctionText } from "../functionText";
import { conf } from "./shared";

export const voice = {
  NPS: {
    description: "净推荐值：推荐者（9–10 分）占比减去贬损者（0–6 分）占比。",
    parameters: { scores: "0 到 10 的整数评分，每个回答一个。", weights: "每个回答的权重。", conf },
  },
  CSAT: {
    description: "客户满意度：高分占比、平均分或 0 到 100 的百分制得分。",
    parameters: {
      scores: "1 到最高分的整数评分，每个回答一个。",
      scale: "量表的最高分；省略为 5。",
      top: "最高的几档算满意；省略为 2。",
      mode: "top 满意占比、mean 平均分或 points 百分制得分；省略为 top。",
      conf,
    },
  },
  CES: {
    description: "客户费力度：对“办理有多轻松”的平均分，或轻松回答的占比。",
    parameters: {
      scores: "1 到最高分的整数评分，每个回答一个；分数越高越轻松。",
      scale: "量表的最高分，5 或 7；省略为 7。",
      mode: "mean 平均分，或 top 最高 3 档（7 级）或 2 档（5 级）的占比；省略为 mean。",
      conf,
    },
  },
  REFERRAL: {
    description: "转介绍率：新客户中由他人推荐而来的占比。",
    parameters: { referred: "由推荐而来的新客户数。", new_customers: "本期全部新客户数。", conf },
  },
  RESPONSERATE: {
    description: "问卷回收率：收到的回答数除以发出的问卷数。",
    parameters: { answered: "已回答的问卷数。", sent: "发出的问卷数。", conf },
  },
  DISTRIBUTION: {
    description: "评分分布：每个整数评分的个数和占比。",
    parameters: {
      scores: "整数评分，每个回答一个。",
      low: "量表的最低分；省略为数据中的最低分。",
      high: "量表的最高分；省略为数据中的最高分。",
    },
  },
  "NPS.TEST": {
    description: "两个净推荐值之差（后者减前者），含置信区间和 p 值。",
    parameters: {
      scores_a: "第一组或前一期的 0 到 10 整数评分。",
      scores_b: "第二组或后一期的 0 到 10 整数评分。",
      conf: "区间的置信水平；省略为 95%。",
    },
  },
} satisfies Record<string, FunctionText>;
