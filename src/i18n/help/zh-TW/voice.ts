import type { voice as english } from "../en/voice";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, COUNT, HEADER_NOTE } from "./shared";

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
  CES: {
    meaning: "顧客費力度：顧客覺得辦成事情有多輕鬆。",
    formula: "mean：平均回答\ntop：最高 3 級（7 級）或 2 級（5 級）的回答數 / 回答數",
    result: "回答值（mean）或小數（top）；越高越輕鬆。",
    units: {
      scores: "1 到 scale 的整數；0 與空白視為缺漏",
      scale: "5 或 7，省略時為 7",
      mode: '"mean" 或 "top"',
      conf: CONF,
    },
    errors: [
      "#DIV/0!：沒有回答。",
      "#N/A：提供 conf 而只有一個回答時的平均值。",
      "#VALUE!：回答高於 scale、不是整數，scale 不是 5 或 7，或未知的 mode。",
    ],
    notes: [
      "提問方式應使 1 為困難、最高分為輕鬆。方向相反的問題請先換算：7 級量表用 8 − 分數。",
      HEADER_NOTE,
      CONF_NOTE,
    ],
  },
  RESPONSERATE: {
    meaning: "發出的問卷中收到回答的占比。",
    formula: "answered / sent",
    result: "0 到 1 的小數。",
    units: { answered: COUNT, sent: COUNT, conf: CONF },
    errors: ["#DIV/0!：sent 為 0 或空白。", "#VALUE!：answered 為負數或大於 sent。"],
    notes: ["請在每個調查指標旁列出：回收率低時，無論區間多窄，回答的代表性都較差。", CONF_NOTE],
  },
  REFERRAL: {
    meaning: "新顧客中由他人推薦而來的占比。",
    formula: "referred / new_customers",
    result: "0 到 1 的小數。",
    units: { referred: COUNT, new_customers: COUNT, conf: CONF },
    errors: [
      "#DIV/0!：new_customers 為 0 或空白。",
      "#VALUE!：referred 為負數或大於 new_customers。",
    ],
    notes: ["也有人用做過推薦的顧客占比：此時請填推薦者人數與全部顧客數，並加以說明。", CONF_NOTE],
  },
  DISTRIBUTION: {
    meaning: "每個評分出現的次數。",
    formula: "count = 該評分的回答數\nshare = count / 回答數",
    result: "含標題的表格：score、count、share；low 到 high 的每個整數評分一列。",
    units: {
      scores: "整數",
      low: "整數，省略時為資料中的最低分",
      high: "整數，省略時為資料中的最高分",
    },
    errors: [
      "#N/A：沒有評分，或結果超過 100,000 個儲存格。",
      "#VALUE!：評分不是整數或不在 low 到 high 之間，或 low 大於 high。",
    ],
    notes: [
      "提供 low 與 high 可同時列出無人選擇的評分：0 和 10，或 1 和 5。",
      "low 為 1 時，0 視為空白；否則 0 是有效回答。",
      HEADER_NOTE,
    ],
  },
  "NPS.TEST": {
    meaning: "兩個淨推薦值之差是否超出偶然。",
    formula:
      "difference = scores_b 的淨推薦值 − scores_a 的淨推薦值\nse = √(se_a² + se_b²)，se² = 100² · (p + d − (p − d)²) / n，p 為推薦者占比，d 為批評者占比\nlow、high = difference ∓ z · se",
    result:
      "一列：difference、se、low、high（點數）與雙尾 p 值：低於 5% 時，差異很少能僅用偶然解釋。",
    units: {
      scores_a: "0 到 10 的整數；0 是有效回答",
      scores_b: "0 到 10 的整數；0 是有效回答",
      conf: CONF,
    },
    errors: ["#DIV/0!：某一組沒有回答。", "#VALUE!：回答不是 0 到 10 的整數。"],
    notes: [
      "兩組必須相互獨立：不能是同一批顧客的兩次回答。",
      "兩個範圍的長度可以不同，各自可帶標題。",
    ],
  },
};
