import type { voice as english } from "../en/voice";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, COUNT, HEADER_NOTE } from "./shared";

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
  CES: {
    meaning: "客户费力度：客户觉得办成事情有多轻松。",
    formula: "mean：平均回答\ntop：最高 3 档（7 级）或 2 档（5 级）的回答数 / 回答数",
    result: "回答值（mean）或小数（top）；越高越轻松。",
    units: {
      scores: "1 到 scale 的整数；0 和空白视为缺失",
      scale: "5 或 7，省略时为 7",
      mode: '"mean" 或 "top"',
      conf: CONF,
    },
    errors: [
      "#DIV/0!：没有回答。",
      "#N/A：给出 conf 而只有一个回答时的平均值。",
      "#VALUE!：回答高于 scale、不是整数，scale 不是 5 或 7，或未知的 mode。",
    ],
    notes: [
      "提问方式应使 1 为困难、最高分为轻松。方向相反的问题请先换算：7 级量表用 8 − 分数。",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
  RESPONSERATE: {
    meaning: "发出的问卷中收到回答的占比。",
    formula: "answered / sent",
    result: "0 到 1 的小数。",
    units: { answered: COUNT, sent: COUNT, conf: CONF },
    errors: ["#DIV/0!：sent 为 0 或空白。", "#VALUE!：answered 为负数或大于 sent。"],
    notes: ["请在每个调查指标旁列出：回收率低时，无论区间多窄，回答的代表性都较差。", CONF_NOTE],
  },
  REFERRAL: {
    meaning: "新客户中由他人推荐而来的占比。",
    formula: "referred / new_customers",
    result: "0 到 1 的小数。",
    units: { referred: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：new_customers 为 0 或空白。",
      "#VALUE!：referred 为负数或大于 new_customers。",
    ],
    notes: ["也有人用做过推荐的客户占比：此时请填推荐者人数和全部客户数，并加以说明。", CONF_NOTE],
  },
  DISTRIBUTION: {
    meaning: "每个评分出现的次数。",
    formula: "count = 该评分的回答数\nshare = count / 回答数",
    result: "带标题的表格：score、count、share；low 到 high 的每个整数评分一行。",
    units: {
      scores: "整数",
      low: "整数，省略时为数据中的最低分",
      high: "整数，省略时为数据中的最高分",
    },
    errors: [
      "#N/A：没有评分，或结果超过 100,000 个单元格。",
      "#VALUE!：评分不是整数或不在 low 到 high 之间，或 low 大于 high。",
    ],
    notes: [
      "给出 low 和 high 可同时列出无人选择的评分：0 和 10，或 1 和 5。",
      "low 为 1 时，0 视为空白；否则 0 是有效回答。",
      HEADER_NOTE,
    ],
  },
  "NPS.TEST": {
    meaning: "两个净推荐值之差是否超出偶然。",
    formula:
      "difference = scores_b 的净推荐值 − scores_a 的净推荐值\nse = √(se_a² + se_b²)，se² = 100² · (p + d − (p − d)²) / n，p 为推荐者占比，d 为贬损者占比\nlow、high = difference ∓ z · se",
    result:
      "一行：difference、se、low、high（点数）和双侧 p 值：低于 5% 时，差异很少能仅用偶然解释。",
    units: {
      scores_a: "0 到 10 的整数；0 是有效回答",
      scores_b: "0 到 10 的整数；0 是有效回答",
      conf: CONF,
    },
    errors: ["#DIV/0!：某一组没有回答。", "#VALUE!：回答不是 0 到 10 的整数。"],
    notes: [
      "两组必须相互独立：不能是同一批客户的两次回答。",
      "两个区域的长度可以不同，各自可带标题。",
    ],
  },
};
