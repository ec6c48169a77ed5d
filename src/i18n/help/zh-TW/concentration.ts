import type { concentration as english } from "../en/concentration";
import type { FunctionHelp } from "../functionHelp";
import { AMOUNTS, CUSTOMERS, HEADER_NOTE, ORDERS } from "./shared";

const NEGATIVE_ERROR = "#VALUE!：淨額小於 0（訊息會指出是誰），或金額為文字。";
const SHARE_ERRORS = ["#DIV/0!：沒有金額，或全部為 0。", NEGATIVE_ERROR];
const ROWS_NOTE = "退款沖抵到各自的顧客。未提供 customer 時，每列算一位顧客。";

export const concentration: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  PARETO: {
    meaning: "前段顧客帶來的營收比例，即「80/20」問題。",
    formula: "前 ⌈top × 顧客數⌉ 位顧客的 Σ amount / Σ amount",
    result: "0 到 1 的小數。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, top: "顧客比例，省略時為 20%" },
    errors: SHARE_ERRORS,
    notes: [
      "已發表的 339 家企業平均：前 20% 的顧客帶來 67% 的營收（McCarthy 與 Winer，2019）。結果取決於時間跨度：跨度越長，只買一次的顧客越多。",
      ROWS_NOTE,
      HEADER_NOTE,
    ],
  },
  GINI: {
    meaning: "營收在顧客之間分布的不均程度（吉尼係數）。",
    formula:
      "Σ (2i − n − 1) · x_i / (n · Σ x)，顧客 i = 1 … n 由小到大\n母體吉尼係數，不作小樣本修正",
    result: "人人相同為 0；全部營收來自一位顧客時為 1 − 1/n。",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: [ROWS_NOTE, HEADER_NOTE],
  },
  HHI: {
    meaning: "營收對少數顧客的依賴程度（赫芬達爾指數）。",
    formula: "Σ (顧客的 amount / Σ amount)²",
    result: "人人相同為 1/n；全部來自一位顧客時為 1。乘以 10,000 即主管機關使用的刻度。",
    units: { amount: AMOUNTS, customer: CUSTOMERS },
    errors: SHARE_ERRORS,
    notes: ["1 / HHI 是集中程度相同的等額顧客數。", ROWS_NOTE],
  },
  LORENZ: {
    meaning: "吉尼係數背後的曲線（羅倫茲曲線）：金額最小的顧客帶來多少營收。",
    formula: "x 處的 revenue_share = 最小的 x · n 位顧客的 Σ amount / Σ amount，顧客之間線性內插",
    result: "含標題的表格：customer_share、revenue_share；從 0 到 1 共 points + 1 列。",
    units: { amount: AMOUNTS, customer: CUSTOMERS, points: "步數，省略時為 20" },
    errors: [
      "#DIV/0!：金額全部為 0。",
      "#N/A：沒有金額，或結果超過 100,000 個儲存格：請調低 points。",
      NEGATIVE_ERROR,
    ],
    notes: ["用帶直線的散佈圖繪製；對角線表示完全均等。", ROWS_NOTE],
  },
  ABC: {
    meaning: "依營收把品項或顧客分為 A、B、C 類。",
    formula:
      "cumulative = 該品項加上所有更大品項的占比\nclass：該品項起點所在的類，即依它之前的累計占比判定",
    result: "含標題的表格：item、amount、share、cumulative、class；由大到小。",
    units: {
      item: "一欄或一列品項或顧客編號",
      amount: AMOUNTS,
      cuts: "累計占比，省略時為 80% 和 95%",
      top: "保留的列數；占比仍依全部計算",
    },
    errors: [
      "#DIV/0!：金額全部為 0。",
      "#N/A：沒有金額，或結果超過 100,000 個儲存格：請提供 top。",
      NEGATIVE_ERROR,
      "#VALUE!：cuts 不是由小到大，或不在 0 到 1 之間。",
    ],
    notes: [
      "跨過分界點的品項仍屬於其起點所在的類；起點恰好在分界點上的品項屬於下一類。",
      "更多分界點得到更多類別：A 到 Z。",
      HEADER_NOTE,
    ],
  },
  AFFINITY: {
    meaning: "哪些品項常被一起購買，且高於偶然（關聯購買）。",
    formula:
      "support（支持度）= 同時含兩者的訂單 / 全部訂單\nconfidence（信賴度）= 同時含兩者的訂單 / 含 item_a 的訂單\nlift（提升度）= confidence / (含 item_b 的訂單 / 全部訂單)",
    result:
      "含標題的表格：item_a、item_b、orders、support、confidence、lift；每對列出兩個方向，提升度高的在前。",
    units: { order: ORDERS, item: "一欄或一列品項編號", min: "訂單數，省略時為 2" },
    errors: [
      "#N/A：沒有同時出現在足夠多訂單中的組合，或結果超過 100,000 個儲存格：請調高 min。",
      "#VALUE!：範圍長度不同，或 min 小於 1。",
    ],
    notes: [
      "提升度大於 1 表示兩者相互吸引；訂單太少時可能只是偶然，請調高 min。",
      "同一訂單中的品項只計一次。請自行排除退款。",
      "只有編號時無法判斷標題：請從標題下一列開始選取。",
      "耗時取決於訂單的大小：10 個品項的訂單有 45 對，100 個品項的有 4,950 對。若 order 欄在無關的資料列中重複（例如日期），訂單會變得極大。",
    ],
  },
};
