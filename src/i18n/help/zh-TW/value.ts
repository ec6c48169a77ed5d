import type { value as english } from "../en/value";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, COUNT, CUSTOMERS, HEADER_NOTE, MONEY, RATE } from "./shared";

export const value: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  CLV: {
    meaning: "顧客終身價值：由平均購買金額、購買頻率、顧客生命週期、毛利率與顧客獲取成本計算。",
    formula:
      "avg_purchase × frequency × lifespan × margin − cac\n提供 rate 時：每期毛利按 (1 + rate)^t 折現，發生在期末（type 0）或期初（type 1）",
    result: "金額，單位與 avg_purchase 相同，已減去 cac。",
    units: {
      avg_purchase: MONEY,
      frequency: "每期（年）購買次數",
      lifespan: "期數（年）",
      margin: RATE,
      cac: MONEY,
      rate: "每期的小數",
      type: "0 或 1",
    },
    errors: [
      "#VALUE!：margin 不在 −1 到 1 之間（寫成 40 而不是 40%），其他引數為負數，或 type 不是 0 或 1。",
    ],
    notes: [
      "頻率與生命週期必須用同一期間：每年 12 次對應 3 年。",
      "省略 cac 得到未扣除獲客成本的價值，CRM.LTVCAC 需要的正是它。",
    ],
  },
  "CLV.RETENTION": {
    meaning: "由每期毛利與固定留存率計算的顧客終身價值。",
    formula:
      "type 0：Σ m·(1+growth)^(t−1)·retention^t / (1+rate)^t，t 從 1 開始\ntype 1：Σ m·(1+growth)^t·retention^t / (1+rate)^t，t 從 0 開始\n省略 nper 時求無限期總和：type 0 為 m·retention / (1 + rate − retention·(1+growth))",
    result: "金額，已減去 cac。",
    units: {
      margin_per_period: MONEY,
      retention: RATE,
      rate: "每期的小數",
      cac: MONEY,
      type: "0：第一筆毛利在一期之後；1：第一筆毛利在現在",
      growth: "每期的小數",
      nper: "整數期數",
    },
    errors: [
      "#NUM!：retention × (1 + growth) 達到 1 + rate，無限期總和不存在。",
      "#VALUE!：retention 不在 0 到 1 之間，rate 為負數，或 nper 不是不小於 1 的整數。",
    ],
    notes: ["type 的選擇是兩位分析師結果不同的最常見原因：請說明用的是哪一種。"],
  },
  CAC: {
    meaning: "獲得一位新顧客的平均成本。",
    formula: "cost / new_customers",
    result: "每位新顧客的金額。",
    units: { cost: MONEY, new_customers: COUNT },
    errors: ["#DIV/0!：new_customers 為 0 或空白。", "#VALUE!：引數為負數。"],
    notes: ["計算付費獲客成本時，請提供付費支出與付費管道帶來的顧客數。"],
  },
  PAYBACK: {
    meaning: "顧客毛利收回獲取成本所需的期數。",
    formula:
      "滿足 Σ arpu·margin·(1−churn)^(k−1) ≥ cac（k = 1…t）的最小 t，期內按線性計算\n沒有 churn 時：cac / (arpu × margin)",
    result: "期數，單位與 arpu 相同（arpu 為每月時即月數）。",
    units: { cac: MONEY, arpu: "每顧客每期金額", margin: RATE, churn: "每期的小數" },
    errors: [
      "#DIV/0!：arpu × margin 為 0。",
      "#NUM!：在此流失率下成本永遠收不回。",
      "#VALUE!：引數超出允許範圍。",
    ],
    notes: [],
  },
  LTVCAC: {
    meaning: "扣除獲取成本之前的顧客終身價值，是獲取成本的幾倍。",
    formula: "clv_gross / cac",
    result: "比值；3 是常用的經驗標準。",
    units: { clv_gross: MONEY, cac: MONEY },
    errors: ["#DIV/0!：cac 為 0 或空白。"],
    notes: ["請使用扣除 cac 之前的價值：淨值會把成本減兩次。"],
  },
  MULTIPLE: {
    meaning: "每期一單位毛利在整段顧客關係中的現值（毛利乘數）。",
    formula:
      "type 0：retention / (1 + rate − retention·(1+growth))\ntype 1：(1 + rate) / (1 + rate − retention·(1+growth))",
    result: "倍數：乘以每期毛利即為未扣獲取成本的終身價值。",
    units: {
      retention: RATE,
      rate: "每期的小數",
      type: "0：第一筆毛利在一期之後；1：第一筆毛利在現在",
      growth: "每期的小數",
    },
    errors: [
      "#NUM!：retention × (1 + growth) 達到 1 + rate，無限期總和不存在。",
      "#VALUE!：retention 不在 0 到 1 之間，rate 為負數，或 growth 不大於 −1。",
    ],
    notes: ["Gupta 與 Lehmann（2003）：留存率 80%、折現率 12% 時，顧客價值是年毛利的 2.5 倍。"],
  },
  "CLV.HISTORIC": {
    meaning: "每位顧客至今帶來的價值：是歷史價值，不是預測。",
    formula: "該顧客的 Σ amount × margin",
    result: "含標題的表格：customer、value；依首次出現的順序，提供 top 時由大到小。",
    units: { customer: CUSTOMERS, amount: AMOUNTS, margin: RATE, top: "保留的顧客數" },
    errors: [
      "#N/A：沒有同時含顧客與金額的資料列，或結果超過 100,000 個儲存格：請提供 top。",
      "#VALUE!：金額為文字，margin 不在 −1 到 1 之間（寫成 40 而不是 40%），或 top 小於 1。",
    ],
    notes: ["退款會減少價值；只有退款的顧客價值為負。", HEADER_NOTE],
  },
  "CLV.FLOW": {
    meaning: "已知每期毛利與存活率時的顧客終身價值。",
    formula: "Σ margin_t · survival_t / (1 + rate)^t − cac，t 從 1（type 0）或從 0（type 1）開始",
    result: "金額，已減去 cac。",
    units: {
      margins: "一欄或一列，每期金額",
      survival: "一欄或一列，每期仍留存的最初顧客比例（小數）",
      rate: "每期的小數",
      cac: MONEY,
      type: "0：第一筆毛利在一期之後；1：第一筆毛利在現在",
    },
    errors: [
      "#N/A：沒有任何一期。",
      "#VALUE!：範圍中間有空白，存活率上升或不在 0 到 1 之間，rate 為負數，或範圍長度不同。",
    ],
    notes: [
      "存活率可來自 CRM.SURVIVAL：顧客流失快慢不一時，比單一固定留存率更準確。",
      "最後一期之後不再計入任何價值。",
    ],
  },
  "CLV.MIGRATION": {
    meaning: "顧客在活躍、沉睡、流失等狀態間遷移時，各起始狀態的顧客終身價值。",
    formula:
      "V = Σ (P/(1 + rate))^t · R，t = 1 … nper（type 0）或 0 … nper − 1（type 1）\n省略 nper 時：type 1 為 (I − P/(1 + rate))⁻¹ · R，type 0 再減去 R",
    result: "不含標題的一欄：每位顧客的金額，每個狀態一列。",
    units: {
      transition: "方形範圍的小數，每列總和為 1",
      value_per_state: "一欄或一列，各狀態每期金額",
      rate: "每期的小數",
      nper: "整數期數",
      type: "0：第一筆毛利在一期之後；1：第一筆毛利在現在",
    },
    errors: [
      "#N/A：transition 為空。",
      "#NUM!：省略 nper 且 rate 為 0，無限期總和不存在。",
      "#VALUE!：transition 不是方形、有空白或某列總和不是 1；value_per_state 的狀態數不同。",
    ],
    notes: [
      "transition 的列與欄以及 value_per_state 必須依同一順序列出同樣的狀態。",
      "Pfeifer 與 Carraway（2000）計入目前這一期：即 type 1。",
    ],
  },
  EQUITY: {
    meaning: "顧客權益：全部顧客合計的價值。",
    formula: "Σ customers × clv",
    result: "金額。",
    units: { customers: COUNT, clv: "每位顧客的金額" },
    errors: [
      "#N/A：沒有兩者俱全的區隔。",
      "#VALUE!：顧客數為負、為文字，範圍長度不同，或一個是儲存格而另一個是範圍。",
    ],
    notes: ["缺少 customers 或 clv 的區隔不計入。", HEADER_NOTE],
  },
};
