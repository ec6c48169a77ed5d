import type { problems as english } from "./en";

export const problems: typeof english = {
  noSource: "請選擇資料所在的位置。",
  missing: (role) => `請選擇「${role}」所在的欄。`,
  missingAny: (roles) => `請至少為其中一項選擇欄：${roles}。`,
  twice: (first, second) => `「${first}」和「${second}」用了同一欄，請為其中之一另選一欄。`,
  sameKind: (kind, first, second) =>
    `${first} 和 ${second} 都是${kind}資料。請改正其中之一的內容，或移除它。`,
  dateOrder: "請指定日期的讀法。",
  noKpis: "請至少選擇一個 KPI。",
  nothingFed: "僅憑這些資料無法得出任何 KPI，清單說明了各 KPI 所需的資料。",
  own: {
    name: "請填寫 KPI 名稱。",
    cell: "請填寫一個帶工作表名稱的儲存格，例如 Market!B2，或已定義的名稱。",
  },
  entry: {
    percent: "請輸入百分比，例如 84% 或 0.84。",
    number: "請輸入數字，例如 120 或 1,250.50。",
  },
  settings: {
    margin: "請輸入 −100% 到 100% 之間的百分比，例如 40%。",
    cac: "請輸入 0 以上的金額，例如 200。",
    percent: "請輸入大於 0 且不超過 100% 的百分比，例如 85% 或 0.85。",
    number: "請輸入大於 0 的數字，例如 24。",
  },
  from: "請選擇第一天。",
  to: "請選擇最後一天。",
  order: "最後一天早於第一天。",
};
