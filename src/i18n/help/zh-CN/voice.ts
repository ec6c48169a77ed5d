import type { voice as english } from "../en/voice";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

export const voice: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  NPS: {
    meaning: "由 0 到 10 分的回答计算净推荐值。",
    formula: "100 ×（9–10 分的占比 − 0–6 分的占比）",
    result: "−100 到 100 的点数，不是百分比。",
    units: {
      scores: "0 到 10 的整数；0 是有效回答",
      weights: "每个分数一个不小于 0 的权重",
      conf: CONF,
    },
    errors: [
      "#DIV/0!：没有回答。",
      "#VALUE!：回答不是 0 到 10 的整数、权重为空，或同时给出权重与 conf。",
    ],
    notes: [
      HEADER_NOTE,
      "给出 conf 时：调整 Wald 区间（推荐者和贬损者各加 ¾，n 加 3），截断到 ±100；value 仍为原始净推荐值。",
    ],
  },
  CSAT: {
    meaning: "客户满意度：最高档回答的占比、平均分，或 0 到 100 的点数。",
    formula:
      "top：最高 `top` 档的回答数 / 回答数\nmean：平均回答\npoints：(平均 − 1) / (scale − 1) × 100",
    result: "小数（top）、回答值（mean）或点数（points）。",
    units: {
      scores: "1 到 scale 的整数；0 和空白视为缺失",
      scale: "最高分，省略时为 5",
      top: "计入的最高档数，省略时为 2",
      mode: '"top"、"mean" 或 "points"',
      conf: CONF,
    },
    errors: ["#DIV/0!：没有回答。", "#VALUE!：回答高于 scale、不是整数，或未知的 mode。"],
    notes: [HEADER_NOTE, CONF_NOTE],
  },
};
