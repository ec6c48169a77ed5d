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
} satisfies Record<string, FunctionText>;
