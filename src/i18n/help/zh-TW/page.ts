import type { HelpText } from "..";

/** The words around the help of a function. */
export const page: HelpText["page"] = {
  product: "CRM 指標 Excel 增益集",
  languages: "語言",
  allFunctions: "所有函數",
  indexTitle: "函數",
  indexLead: "用儲存格公式計算顧客指標。在儲存格中輸入 =CRM. 即可看到它們。",
  search: "搜尋函數",
  searchHint: "名稱、意義或術語",
  searchFound: "找到的函數：",
  searchNone: "沒有符合的函數，請換一個詞。",
  formula: "公式",
  arguments: "引數",
  argument: "引數",
  meaning: "意義",
  unit: "單位",
  required: "必要",
  optional: "選用",
  result: "結果",
  example: "範例",
  dataFrom: "資料起始儲存格",
  gives: "結果為",
  errors: "錯誤",
  errorCells: "引數儲存格中的錯誤會原樣傳回。",
  notes: "說明",
};
