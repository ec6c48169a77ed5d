import type { en } from "./en";

export const zhTW: typeof en = {
  title: "設定",
  help: "所有 KPI 共用",
  columns: { key: "索引鍵", value: "值" },
  meaning: {
    currency: "currency：金額旁顯示的幣別代碼，例如 TWD",
    margin: "margin：毛利率，例如 40%",
    cac: "cac：取得一位顧客的成本（金額）",
    lifespan: "lifespan：顧客的生命週期（年）",
    csat_mode:
      "csat_mode：滿意度的表示方式：top（最高幾級的占比）、mean（平均分數）或points（0至100分）",
    csat_top: "csat_top：量表最高的幾級算作滿意",
    surveys_sent: "surveys_sent：本期寄出的問卷數",
    complaint_base:
      "complaint_base：客訴的基數：orders（訂單數）、customers（顧客數）或本期的一個數字",
    complaint_per: "complaint_per：每多少個基數的客訴數，如100或1000",
    sla_hours: "sla_hours：案件應在多少小時內首次回應",
    coefficient_loyalty:
      "coefficient_loyalty：CRM係數中以什麼代表忠誠度：REPEAT（回購率）或REFERRAL（推薦率）",
    coefficient_preset: "coefficient_preset：指數形式的權重：general、retail、services或finance",
    benchmark_satisfaction: "benchmark_satisfaction：基準的滿意占比，如60%",
    benchmark_loyalty: "benchmark_loyalty：基準的回購率或推薦率，如80%",
    benchmark_conversion: "benchmark_conversion：基準的轉換率，如15%",
    benchmark_frequency: "benchmark_frequency：基準的每位顧客本期訂單數",
    benchmark_aov: "benchmark_aov：基準的平均訂單金額",
    benchmark_risk: "benchmark_risk：基準的風險率，如5%",
    risk_rate: "risk_rate：有風險的占比，如逾期率；可填數字，或填讀取自訂KPI儲存格的公式",
    weight_satisfaction: "weight_satisfaction：指數形式中滿意度的自訂權重；留空則用預設組合",
    weight_loyalty: "weight_loyalty：指數形式中忠誠度的自訂權重；留空則用預設組合",
    weight_conversion: "weight_conversion：指數形式中轉換率的自訂權重；留空則用預設組合",
    weight_frequency: "weight_frequency：指數形式中每位顧客訂單數的自訂權重；留空則用預設組合",
    weight_aov: "weight_aov：指數形式中平均訂單金額的自訂權重；留空則用預設組合",
    weight_safety: "weight_safety：指數形式中1 − 風險率的自訂權重；留空則用預設組合",
    quota: "quota：用來衡量未結案商機的業績目標金額",
    stages: "stages：商機階段的順序，以分號分隔，例如 方案報價；商務談判",
    green_from:
      "green_from：達成率不低於此值為達標；填有最差值與最佳值時，按目標值本身得分的比例計",
    amber_from: "amber_from：達成率不低於此值為留意，算法相同",
    cap: "cap：單一 KPI 計入總分的達成率上限",
    grade_a: "grade_a：總分不低於此值為 A",
    grade_b: "grade_b：總分不低於此值為 B",
    grade_c: "grade_c：總分不低於此值為 C，低於則為 D",
  },
};
