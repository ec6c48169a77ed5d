import type { FunnelText } from "./en";

export const zhTW: FunnelText = {
  title: "商機到達的階段",
  chartTitle: "到達各階段的商機數",
  explain: "期末前建立且期初前未結案的商機，依資料最後一天的狀態統計。",
  counting:
    "商機計入所處階段及先前各階段，贏單計入全部階段；資料中沒有輸單發生在哪個階段，因此輸單只計入第一列。",
  order: (sheet) =>
    `階段依平均成交機率排列；若工作表「${sheet}」的設定 stages 列出了順序，則以其為準。`,
  largest: (shown, all) => `共 ${all} 個階段，顯示商機最多的 ${shown} 個。`,
  between: "",
  stage: "階段",
  deals: "商機數",
  stepRate: "占上一列",
  cumulativeRate: "占全部",
  worked: "全部跟進的商機",
  won: "贏單",
  none: "本期沒有跟進的商機。",
  allDecided: (f) =>
    `${f.worked} 個商機中贏單 ${f.won} 個（${f.share}）、輸單 ${f.lost} 個，沒有未結案商機。`,
  summary: (f) =>
    `${f.worked} 個商機：贏單 ${f.won}（${f.share}）、輸單 ${f.lost}、未結案 ${f.open}，其中 ${f.standing} 個在「${f.stage}」。`,
};
