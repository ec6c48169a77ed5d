import type { scorecard as english } from "../en/scorecard";
import type { FunctionHelp } from "../functionHelp";
import { EMPTY_NOTE } from "./shared";

export const scorecard: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  COEFFICIENT: {
    meaning: "CRM 係數：滿意度、忠誠度與轉換率相對於基準值。",
    formula:
      "(satisfaction × loyalty × conversion) / benchmark\nbenchmark：一個儲存格（三者乘積），或三個儲存格（各自的基準）",
    result: "比值；1 表示等於基準。",
    units: {
      satisfaction: "小數或百分數",
      loyalty: "小數或百分數",
      conversion: "小數或百分數",
      benchmark: "一個或三個儲存格，單位相同",
    },
    errors: ["#VALUE!：小數與百分數混用。", "#DIV/0!：基準值為 0 或空白。"],
    notes: [
      "三個分量要嘛都是小數（0 到 1），要嘛都是百分數（0 到 100）；單一基準值在小數時不大於 1，在百分數時大於 1。",
    ],
  },
  ATTAIN: {
    meaning: "依 KPI 的好壞方向計算目標達成率。",
    formula:
      "up：actual / target\ndown：2 − actual / target\non：1 − |actual − target| / target\n不低於 0，不高於 cap",
    result: "小數；1 表示達到目標。",
    units: {
      actual: "數值或範圍",
      target: "不小於 0 的數，單位與 actual 相同",
      direction: '"up"、"down" 或 "on"',
      cap: "小數，例如 120%",
    },
    errors: ["#DIV/0!：目標為 0，且方向為 up 或 on。", "#VALUE!：目標為負數，或未知的方向。"],
    notes: ["範圍逐列計算並溢出。", "淨推薦值可能為負：請改用最差與最佳之間的區間評分。"],
  },
  SCORE: {
    meaning: "計分卡的加權得分。",
    formula: "Σ weight · min(attainment, cap) / Σ weight，僅計有達成率的資料列",
    result: "小數；1 表示全部目標達成。",
    units: { attainment: "小數", weight: "不小於 0 的數", cap: "小數，省略時為 120%" },
    errors: ["#DIV/0!：沒有任何資料列有達成率，或權重全為 0。", "#VALUE!：權重空白或為負數。"],
    notes: ["沒有達成率的資料列不參與，其餘權重相應放大。"],
  },
  "COEFFICIENT.INDEX": {
    meaning: "CRM 係數的指數形式：任意多項指標對其基準值之比的加權幾何平均。",
    formula: "Π (value / benchmark)^(weight / Σ weight)",
    result: "比值；1 表示等於基準。",
    units: {
      values: "大於 0 的數，單位與各自的基準值相同",
      benchmarks: "數值，每項一個",
      weights: "不小於 0 的數，省略時為等權",
    },
    errors: [
      "#DIV/0!：某個基準值為 0、沒有任何指標，或權重全為 0。",
      "#VALUE!：指標不大於 0、基準值為負數，或權重空白。",
    ],
    notes: [
      "空白的指標不參與，其餘權重相應放大。",
      "越低越好的指標請換成越高越好的形式，例如 1 − 風險率。",
      "各產業的起始權重：一般：滿意度 1、忠誠度 1、轉換率 1；零售：滿意度 ½、忠誠度 ½、轉換率 ½、購買頻率 1、客單價 1；服務：滿意度 1½、忠誠度 1½、轉換率 ½；金融：滿意度 ½、忠誠度 ½、轉換率 1½、1 − 風險率 1。",
    ],
  },
  RANGESCORE: {
    meaning: "實際值在最差值與最佳值之間所處的位置。",
    formula: "(actual − worst) / (best − worst)，不低於 0，不高於 1",
    result: "0 到 1 的小數。",
    units: {
      actual: "數值或範圍",
      worst: "數值或範圍，單位與 actual 相同",
      best: "數值或範圍，單位與 actual 相同；越低越好時小於 worst",
    },
    errors: ["#DIV/0!：worst 與 best 相同。", "#VALUE!：含文字，或範圍長度不同。"],
    notes: [
      "範圍逐列計算並溢出；含空白的資料列傳回空白儲存格。",
      "適用於沒有自然零點的指標，例如淨推薦值：這類指標的目標達成率沒有意義。",
      EMPTY_NOTE,
    ],
  },
  GRADE: {
    meaning: "得分的等第。",
    formula:
      "得分所達到的最高門檻的等第\n未提供 table 時：90% 起為 A，80% 起為 B，70% 起為 C，其餘為 D",
    result: "表中所寫的等第。",
    units: {
      score: "小數，或與 table 單位相同的數，或範圍",
      table: "兩欄：門檻、等第；順序不限，標題列會略過",
    },
    errors: ["#N/A：得分低於表中所有門檻。", "#VALUE!：table 不是兩欄，或某列只填了一半。"],
    notes: ["恰好等於門檻即為達到；比較前不四捨五入。", "範圍逐列計算並溢出。"],
  },
  HEALTH: {
    meaning: "由多項指標（如使用、支援、付款）得出的每位顧客的健康度。",
    formula:
      "100 · Σ weight · score / Σ weight，僅計該顧客現有的指標\nscore = (measure − worst) / (best − worst)，不低於 0，不高於 1",
    result: "一欄 0 到 100 的數，measures 每列一個。",
    units: {
      measures: "每列一位顧客，每欄一項指標",
      weights: "每項指標一個儲存格，或共用一個；不小於 0 的數",
      worst: "每項指標一個儲存格，或共用一個，單位與指標相同；省略時為 0",
      best: "每項指標一個儲存格，或共用一個，單位與指標相同；省略時為 1",
    },
    errors: [
      "#DIV/0!：某項指標的 worst 與 best 相同，或權重全為 0；僅某一列出現時：該列現有的指標沒有權重。",
      "#VALUE!：指標中有文字，或權重空白或缺少。",
    ],
    notes: [
      "沒有任何指標的資料列傳回空白儲存格。",
      "使用前請與流失情況核對：低分顧客是否更常流失？",
      EMPTY_NOTE,
    ],
  },
  VARIANCE: {
    meaning: "實際值與計畫值、目標值或前期值的差異。",
    formula: "abs：actual − reference\npct：actual / reference − 1\npp：(actual − reference) · 100",
    result: "abs：與數值單位相同；pct：小數；pp：百分點。",
    units: {
      actual: "數值或範圍",
      reference: "數值或範圍，單位與 actual 相同",
      unit: '"abs"、"pct" 或 "pp"',
    },
    errors: [
      "#N/A：參照值不大於 0 時，相對變化（pct）沒有意義。",
      "#VALUE!：未知的 unit，或含文字。",
    ],
    notes: [
      "比率從 60% 升到 85%，是升高 25 個百分點，也是升高 41.7%：請說明是哪一種。",
      "範圍逐列計算並溢出；含空白的資料列傳回空白儲存格。",
      EMPTY_NOTE,
    ],
  },
};
