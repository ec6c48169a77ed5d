import type { en } from "./en";

export const zhCN: typeof en = {
  title: "设置",
  help: "所有 KPI 共用",
  columns: { key: "键", value: "值" },
  meaning: {
    currency: "currency：金额旁显示的币种代码，如 CNY",
    margin: "margin：毛利率，如 40%",
    cac: "cac：获取一位客户的成本（金额）",
    lifespan: "lifespan：客户的生命周期（年）",
    csat_mode:
      "csat_mode：满意度的表示方式：top（最高几档的占比）、mean（平均分）或points（0至100分）",
    csat_top: "csat_top：量表最高的几档算作满意",
    surveys_sent: "surveys_sent：本期发出的问卷数",
    complaint_base:
      "complaint_base：投诉的基数：orders（订单数）、customers（客户数）或本期的一个数字",
    complaint_per: "complaint_per：每多少个基数的投诉数，如100或1000",
    sla_hours: "sla_hours：工单应在多少小时内首次响应",
    coefficient_loyalty:
      "coefficient_loyalty：CRM系数中以什么代表忠诚度：REPEAT（复购率）或REFERRAL（推荐率）",
    coefficient_preset: "coefficient_preset：指数形式的权重：general、retail、services或finance",
    benchmark_satisfaction: "benchmark_satisfaction：基准的满意占比，如60%",
    benchmark_loyalty: "benchmark_loyalty：基准的复购率或推荐率，如80%",
    benchmark_conversion: "benchmark_conversion：基准的转化率，如15%",
    benchmark_frequency: "benchmark_frequency：基准的每位客户本期订单数",
    benchmark_aov: "benchmark_aov：基准的平均订单金额",
    benchmark_risk: "benchmark_risk：基准的风险率，如5%",
    risk_rate: "risk_rate：有风险的占比，如逾期率；可填数字，或填读取自有KPI单元格的公式",
    weight_satisfaction: "weight_satisfaction：指数形式中满意度的自定权重；留空则用预设",
    weight_loyalty: "weight_loyalty：指数形式中忠诚度的自定权重；留空则用预设",
    weight_conversion: "weight_conversion：指数形式中转化率的自定权重；留空则用预设",
    weight_frequency: "weight_frequency：指数形式中每客户订单数的自定权重；留空则用预设",
    weight_aov: "weight_aov：指数形式中平均订单金额的自定权重；留空则用预设",
    weight_safety: "weight_safety：指数形式中1 − 风险率的自定权重；留空则用预设",
    quota: "quota：用来衡量未结商机的销售目标额",
    stages: "stages：商机阶段的顺序，以分号分隔，例如 方案报价；商务谈判",
    green_from:
      "green_from：达成率不低于此值为达标；填有最差值和最好值时，按目标值自身得分的比例计",
    amber_from: "amber_from：达成率不低于此值为关注，算法相同",
    cap: "cap：单个 KPI 计入总分的达成率上限",
    grade_a: "grade_a：总分不低于此值为 A",
    grade_b: "grade_b：总分不低于此值为 B",
    grade_c: "grade_c：总分不低于此值为 C，低于则为 D",
  },
};
