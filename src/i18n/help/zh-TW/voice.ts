import type { voice as english } from "../en/voice";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, HEADER_NOTE } from "./shared";

export const voice: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  NPS: {
    meaning: "由 0 到 10 分的回答計算淨推薦值。",
    formula: "100 ×（9–10 分的占比 − 0–6 分的占比）",
    result: "−100 到 100 的點數，不是百分比。",
    units: {
      scores: "0 到 10 的整數；0 是有效回答",
      weights: "每個分數一個不小於 0 的權重",
      conf: CONF,
    },
    errors: [
      "#DIV/0!：沒有回答。",
      "#VALUE!：回答不是 0 到 10 的整數、權重空白，或同時提供權重與 conf。",
    ],
    notes: [
      HEADER_NOTE,
      "提供 conf 時：調整 Wald 區間（推薦者與批評者各加 ¾，n 加 3），截斷到 ±100；value 仍為原始淨推薦值。",
    ],
  },
  CSAT: {
    meaning: "顧客滿意度：最高級距回答的占比、平均分，或 0 到 100 的點數。",
    formula:
      "top：最高 `top` 級的回答數 / 回答數\nmean：平均回答\npoints：(平均 − 1) / (scale − 1) × 100",
    result: "小數（top）、回答值（mean）或點數（points）。",
    units: {
      scores: "1 到 scale 的整數；0 與空白視為缺漏",
      scale: "最高分，省略時為 5",
      top: "計入的最高級數，省略時為 2",
      mode: '"top"、"mean" 或 "points"',
      conf: CONF,
    },
    errors: ["#DIV/0!：沒有回答。", "#VALUE!：回答高於 scale、不是整數，或未知的 mode。"],
    notes: [HEADER_NOTE, CONF_NOTE],
  },
};
