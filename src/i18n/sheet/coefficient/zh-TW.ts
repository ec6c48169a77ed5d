import type { CoefficientText } from "./en";

export const zhTW: CoefficientText = {
  title: "CRM係數",
  explain: (sheet) =>
    `（滿意度 × 忠誠度 × 轉換率）/ 各自基準的乘積；1為達到基準。基準、預設組合、自訂權重與風險率都是設定，請在工作表「${sheet}」編輯。指數形式及其預設組合是對原文的補充。`,
  columns: {
    component: "組成項目",
    actual: "本期",
    previous: "上期",
    benchmark: "基準",
    ratio: "比值",
    weight: "權重",
    logPoints: "對數點",
  },
  components: {
    satisfaction: "滿意度",
    loyalty: "忠誠度",
    conversion: "轉換率",
    frequency: "每位顧客訂單數",
    averageOrder: "平均訂單金額",
    safety: "1 − 風險率",
  },
  missing: "未填寫",
  product: "CRM係數",
  index: "指數形式",
  native: "公式：隨輸入立即更新",
  incomplete: "未計算：缺少滿意度、忠誠度、轉換率或其中一項的基準。",
  units: "已拒絕：有基準與其數值的單位不同。這裡的比率為小數，請填寫60%或0.6，而不是60。",
  taking: "加權幾何平均；參與的組成項目數：",
  wrongPreset: "設定coefficient_preset須為general、retail、services或finance。",
  chartTitle: "各組成項目對指數的貢獻（對數點）",
  summary: "指數形式為{index}：1為達到基準，每個橫條是該組成項目的貢獻。",
  noIndex:
    "沒有任何組成項目同時具備數值、同單位的基準與權重。請在工作表「{targets}」中填寫基準；橫條圖在下次重新整理時出現。",
};
