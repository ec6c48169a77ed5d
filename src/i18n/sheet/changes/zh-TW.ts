import type { ChangeText } from "./en";

export const zhTW: ChangeText = {
  labels: {
    previous: { rise: "確有上升", fall: "確有下降", none: "無顯著變動" },
    lastYear: {
      rise: "較去年確有上升",
      fall: "較去年確有下降",
      none: "無顯著變動",
    },
  },
  sentences: {
    previous: {
      rise: (f) => `${f.kpi}較上期確有上升：由 ${f.from} 升至 ${f.to}。`,
      fall: (f) => `${f.kpi}較上期確有下降：由 ${f.from} 降至 ${f.to}。`,
    },
    lastYear: {
      rise: (f) => `${f.kpi}較去年同期確有上升：由 ${f.from} 升至 ${f.to}。`,
      fall: (f) => `${f.kpi}較去年同期確有下降：由 ${f.from} 降至 ${f.to}。`,
    },
  },
  notes: {
    previous:
      "比率以Newcombe 差值區間、淨推薦值以 z 檢定、平均數以 Welch t 檢定、時間中位數以 log-rank 檢定與上期比較；判為確有變動的結論中，預期誤報不超過 5%（Benjamini-Hochberg）。兩期有共同的顧客，檢定視其為獨立樣本。任一期少於五個觀測值時不作檢定，合計類指標也不作檢定；期間尚未結束時，隨期間長短而變的指標（如購買頻率、流失率）也不作檢定。",
    lastYear:
      "指標的資料滿 24 個月時與去年同期比較：比率以Newcombe 差值區間，淨推薦值以 z 檢定，平均數以 Welch t 檢定，時間中位數以 log-rank 檢定；判為確有變動的結論中，預期誤報不超過 5%（Benjamini-Hochberg）。兩期有共同的顧客，檢定視其為獨立樣本。任一期少於五個觀測值時不作檢定，合計類指標也不作檢定；期間尚未結束時，隨期間長短而變的指標（如購買頻率、流失率）也不作檢定。",
  },
};
