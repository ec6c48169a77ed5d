import type { HelpText } from ".";

const COUNT = "个数";
const MONEY = "金额";
const RATE = "小数（40% 或 0.4）";
const CONF = "0 到 1 之间的小数，例如 95%";
const CUSTOMERS = "一列或一行客户编号或名称";
const DATES = "日期（Excel 日期序列值）";
const ORDERS = "一列或一行订单编号";
const AMOUNTS = "一列或一行金额；负数为退款";
const CONF_NOTE = "给出 conf 时，结果为一行：value、low、high、n。";
const REFUND_NOTE =
  "金额为负的行是退款：减少收入，但不算订单。不提供 amount 时，请自行排除退款行。";
const HEADER_NOTE = "数值或日期区域顶部的文本标题会在所有区域中一并跳过；空白行也会跳过。";

export const zhCN: HelpText = {
  page: {
    product: "CRM 指标 Excel 加载项",
    languages: "语言",
    allFunctions: "全部函数",
    indexTitle: "函数",
    indexLead: "用单元格公式计算客户指标。在单元格中输入 =CRM. 即可看到它们。",
    formula: "公式",
    arguments: "参数",
    argument: "参数",
    meaning: "含义",
    unit: "单位",
    required: "必填",
    optional: "可选",
    result: "结果",
    example: "示例",
    dataFrom: "数据起始单元格",
    gives: "结果为",
    errors: "错误",
    errorCells: "参数单元格中的错误会原样返回。",
    notes: "说明",
  },
  groups: {
    retention: "留存",
    value: "价值",
    voice: "客户之声",
    sales: "销售",
    behaviour: "购买行为",
    scorecard: "记分卡",
  },
  functions: {
    RETENTION: {
      meaning: "期初客户中，到期末仍是客户的比例。",
      formula: "(end − new_customers) / start",
      result: "0 到 1 的小数；请将单元格设为百分比格式。",
      units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
      errors: [
        "#DIV/0!：start 为 0 或空白。",
        "#VALUE!：留下的老客户多于期初客户，或少于 0；请检查 new_customers。",
      ],
      notes: [CONF_NOTE, "区间为 Wilson 得分区间。"],
    },
    "RETENTION.ACTIVE": {
      meaning: "上期下过订单的客户中，本期再次下单的比例。",
      formula:
        "两期都有订单的客户数 / 上期有订单的客户数\n上期：prev_start 至 start 前一天；本期：start 至 end，首尾两天都包含",
      result: "0 到 1 的小数。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        prev_start: "日期",
        start: "日期",
        end: "日期，整天计入",
        amount: AMOUNTS,
        conf: CONF,
      },
      errors: [
        "#DIV/0!：上期没有人下单。",
        "#VALUE!：日期不满足 prev_start < start ≤ end，或各区域长度不同。",
      ],
      notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
    },
    CHURN: {
      meaning: "期初客户中，在本期流失的比例。",
      formula: "lost / start",
      result: "0 到 1 的小数；等于 1 减留存率。",
      units: { start: COUNT, lost: COUNT, conf: CONF },
      errors: ["#DIV/0!：start 为 0 或空白。", "#VALUE!：lost 为负数或大于 start。"],
      notes: [CONF_NOTE, "月流失率不是年流失率的十二分之一：由月换算为年用 1 − (1 − rate)^12。"],
    },
    COHORT: {
      meaning: "同期群表：各首购期的客户在之后各期再次购买的情况。",
      formula:
        "同期群 = 首次购买落在该期的客户；第 0 期为首购期，第 1 期为下一期，依此类推\n比率 = 该期活跃客户数 / 同期群规模",
      result: "带标题的表：cohort（该期第一天的日期）、size，然后每个期龄一列。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        amount: AMOUNTS,
        period: '"D"、"W"、"M"、"Q" 或 "Y"',
        mode: '"rate"、"count" 或 "revenue"',
        as_of: "日期；省略时为数据中的最晚日期",
      },
      errors: [
        '#VALUE!：未知的 period 或 mode，或 mode 为 "revenue" 却没有 amount。',
        "#N/A：没有可用的行，或结果超过 100,000 个单元格。",
      ],
      notes: [
        "尚未开始的期龄为空，绝不显示 0。正在进行的一期包含在内。",
        "每周从星期一开始。",
        REFUND_NOTE,
      ],
    },
    CLV: {
      meaning: "客户终身价值：由平均购买金额、购买频率、客户生命周期、毛利率和获客成本计算。",
      formula:
        "avg_purchase × frequency × lifespan × margin − cac\n给出 rate 时：每期毛利按 (1 + rate)^t 折现，发生在期末（type 0）或期初（type 1）",
      result: "金额，单位与 avg_purchase 相同，已减去 cac。",
      units: {
        avg_purchase: MONEY,
        frequency: "每期（年）购买次数",
        lifespan: "期数（年）",
        margin: RATE,
        cac: MONEY,
        rate: "每期的小数",
        type: "0 或 1",
      },
      errors: [
        "#VALUE!：margin 不在 −1 到 1 之间（写成 40 而不是 40%），其他参数为负数，或 type 不是 0 或 1。",
      ],
      notes: [
        "频率与生命周期必须用同一期间：每年 12 次对应 3 年。",
        "省略 cac 得到未扣除获客成本的价值，CRM.LTVCAC 需要的正是它。",
      ],
    },
    "CLV.RETENTION": {
      meaning: "由每期毛利和固定留存率计算的客户终身价值。",
      formula:
        "type 0：Σ m·(1+growth)^(t−1)·retention^t / (1+rate)^t，t 从 1 开始\ntype 1：Σ m·(1+growth)^t·retention^t / (1+rate)^t，t 从 0 开始\n省略 nper 时求无限期之和：type 0 为 m·retention / (1 + rate − retention·(1+growth))",
      result: "金额，已减去 cac。",
      units: {
        margin_per_period: MONEY,
        retention: RATE,
        rate: "每期的小数",
        cac: MONEY,
        type: "0：第一笔毛利在一期之后；1：第一笔毛利在现在",
        growth: "每期的小数",
        nper: "整数期数",
      },
      errors: [
        "#NUM!：retention × (1 + growth) 达到 1 + rate，无限期之和不存在。",
        "#VALUE!：retention 不在 0 到 1 之间，rate 为负数，或 nper 不是不小于 1 的整数。",
      ],
      notes: ["type 的选择是两位分析师结果不同的最常见原因：请说明用的是哪一种。"],
    },
    CAC: {
      meaning: "获得一个新客户的平均成本。",
      formula: "cost / new_customers",
      result: "每个新客户的金额。",
      units: { cost: MONEY, new_customers: COUNT },
      errors: ["#DIV/0!：new_customers 为 0 或空白。", "#VALUE!：参数为负数。"],
      notes: ["计算付费获客成本时，请给出付费支出和付费渠道带来的客户数。"],
    },
    PAYBACK: {
      meaning: "客户毛利收回获客成本所需的期数。",
      formula:
        "满足 Σ arpu·margin·(1−churn)^(k−1) ≥ cac（k = 1…t）的最小 t，期内按线性计算\n没有 churn 时：cac / (arpu × margin)",
      result: "期数，单位与 arpu 相同（arpu 为每月时即月数）。",
      units: { cac: MONEY, arpu: "每客户每期金额", margin: RATE, churn: "每期的小数" },
      errors: [
        "#DIV/0!：arpu × margin 为 0。",
        "#NUM!：在此流失率下成本永远收不回。",
        "#VALUE!：参数超出允许范围。",
      ],
      notes: [],
    },
    LTVCAC: {
      meaning: "扣除获客成本之前的客户终身价值，是获客成本的几倍。",
      formula: "clv_gross / cac",
      result: "比值；3 是常用的经验标准。",
      units: { clv_gross: MONEY, cac: MONEY },
      errors: ["#DIV/0!：cac 为 0 或空白。"],
      notes: ["请使用扣除 cac 之前的价值：净值会把成本减两次。"],
    },
    NPS: {
      meaning: "由 0 到 10 分的回答计算净推荐值。",
      formula: "100 ×（9–10 分的占比 − 0–6 分的占比）",
      result: "−100 到 100 的点数，不是百分比。",
      units: {
        scores: "0 到 10 的整数；0 是有效回答",
        weights: "每个分数一个不小于 0 的权重",
        conf: CONF,
      },
      errors: [
        "#DIV/0!：没有回答。",
        "#VALUE!：回答不是 0 到 10 的整数、权重为空，或同时给出权重与 conf。",
      ],
      notes: [
        HEADER_NOTE,
        "给出 conf 时：调整 Wald 区间（推荐者和贬损者各加 ¾，n 加 3），截断到 ±100；value 仍为原始净推荐值。",
      ],
    },
    CSAT: {
      meaning: "客户满意度：最高档回答的占比、平均分，或 0 到 100 的点数。",
      formula:
        "top：最高 `top` 档的回答数 / 回答数\nmean：平均回答\npoints：(平均 − 1) / (scale − 1) × 100",
      result: "小数（top）、回答值（mean）或点数（points）。",
      units: {
        scores: "1 到 scale 的整数；0 和空白视为缺失",
        scale: "最高分，省略时为 5",
        top: "计入的最高档数，省略时为 2",
        mode: '"top"、"mean" 或 "points"',
        conf: CONF,
      },
      errors: ["#DIV/0!：没有回答。", "#VALUE!：回答高于 scale、不是整数，或未知的 mode。"],
      notes: [HEADER_NOTE, CONF_NOTE],
    },
    CONVERSION: {
      meaning: "潜在客户转化为客户的比例。",
      formula: "converted / total",
      result: "0 到 1 的小数。",
      units: { converted: COUNT, total: COUNT, conf: CONF },
      errors: ["#DIV/0!：total 为 0 或空白。", "#VALUE!：converted 大于 total 或为负数。"],
      notes: [CONF_NOTE],
    },
    WINRATE: {
      meaning: "已有结果的商机中赢单的比例。",
      formula: "won / (won + lost)",
      result: "0 到 1 的小数。",
      units: { won: COUNT, lost: COUNT, conf: CONF },
      errors: ["#DIV/0!：没有已有结果的商机。", "#VALUE!：个数为负数。"],
      notes: ["进行中的商机不计入。", CONF_NOTE],
    },
    CYCLE: {
      meaning: "商机从创建到关闭的天数。",
      formula: "每个商机的 closed − created；再取中位数、平均值或分位数（PERCENTILE.INC）",
      result: "天数；日期带时间时有小数。",
      units: {
        created: DATES,
        closed: DATES,
        stat: '"median"、"mean" 或 0 到 1 的数',
        status: "每个商机一个状态词；只计赢单",
        conf: CONF,
      },
      errors: [
        "#VALUE!：关闭早于创建（提示会指出行号）、日期为文本，或未知的状态词。",
        "#N/A：没有已关闭的商机，或给出 status 时没有赢单；求平均值时为 #DIV/0!。",
      ],
      notes: [
        "没有关闭日期的行不计入。进行中的商机若填有预计日期，请提供 status。",
        HEADER_NOTE,
        CONF_NOTE,
      ],
    },
    REPEAT: {
      meaning: "至少下过两次订单的客户比例（复购率）。",
      formula:
        "有两次及以上订单的客户 / 有订单的客户\n订单指不同的客户与订单编号，否则为不同的客户与日期，否则每行一单",
      result: "0 到 1 的小数。",
      units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
      errors: [
        "#DIV/0!：没有下过订单的客户。",
        "#VALUE!：区域长度不同，或日期、金额为文本（提示会指出行号）。",
      ],
      notes: [
        REFUND_NOTE,
        "只有编号时无法判断标题：仅提供 customer 时，请从标题下一行开始选取。",
        CONF_NOTE,
      ],
    },
    FREQ: {
      meaning: "每个客户每期的平均订单数（购买频率）。",
      formula: "订单数 / 有订单的客户数 / periods",
      result: "每客户订单数。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        order: ORDERS,
        amount: AMOUNTS,
        periods: "数据涵盖的期数",
      },
      errors: ["#DIV/0!：没有下过订单的客户。", "#VALUE!：periods 为 0 或负数。"],
      notes: [REFUND_NOTE, "只有编号时无法判断标题：仅提供 customer 时，请从标题下一行开始选取。"],
    },
    AOV: {
      meaning: "每笔订单的平均金额（笔单价）。",
      formula:
        "Σ amount / 订单数\n订单：不同的订单编号，否则为不同的客户与日期，否则为行数；只计金额不小于 0 的行",
      result: "每单金额，已扣除退款。",
      units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
      errors: ["#DIV/0!：没有订单。", "#VALUE!：金额为文本，或区域长度不同。"],
      notes: ["每客户收入是另一个指标：CRM.ARPU。", HEADER_NOTE],
    },
    ARPU: {
      meaning: "每个客户每期的平均收入（人均消费）。",
      formula: "Σ amount / 不同客户数 / periods",
      result: "每客户金额，已扣除退款。",
      units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "数据涵盖的期数" },
      errors: ["#DIV/0!：没有客户。", "#VALUE!：periods 为 0 或负数，或金额为文本。"],
      notes: [HEADER_NOTE],
    },
    RFM: {
      meaning: "每个客户的最近购买、频率和金额，附评分与客户分层名称。",
      formula:
        "评分 = 1 + 低于该值的分界点个数；分界点为 k/bins 分位数（PERCENTILE.INC）\n最近购买的评分反向：越近分越高\ncode = 100·r + 10·f + m",
      result: "带标题的表：customer、recency_days、frequency、monetary、r、f、m、code、segment。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        amount: AMOUNTS,
        order: ORDERS,
        as_of: "日期；省略时为数据中的最晚日期",
        bins: "2 到 9 的整数，省略时为 5",
        method: '"independent" 或 "nested"',
        top: "按金额保留的行数",
      },
      errors: [
        "#N/A：没有购买记录，或结果超过 100,000 个单元格：请给出 top，或使用窗格。",
        "#VALUE!：未知的 method、bins 不在 2 到 9 之间，或区域长度不同。",
      ],
      notes: [
        "相同的值总是得到相同的评分。",
        "分层名称适用于 5 档；其他档数时该列为空。",
        "只有退款的客户不计入。",
      ],
    },
    COEFFICIENT: {
      meaning: "CRM 系数：满意度、忠诚度与转化率相对于基准值。",
      formula:
        "(satisfaction × loyalty × conversion) / benchmark\nbenchmark：一个单元格（三者乘积），或三个单元格（各自的基准）",
      result: "比值；1 表示等于基准。",
      units: {
        satisfaction: "小数或百分数",
        loyalty: "小数或百分数",
        conversion: "小数或百分数",
        benchmark: "一个或三个单元格，单位相同",
      },
      errors: ["#VALUE!：小数与百分数混用。", "#DIV/0!：基准值为 0 或空白。"],
      notes: [
        "三个分量要么都是小数（0 到 1），要么都是百分数（0 到 100）；单个基准值在小数时不大于 1，在百分数时大于 1。",
      ],
    },
    ATTAIN: {
      meaning: "按 KPI 的好坏方向计算目标达成率。",
      formula:
        "up：actual / target\ndown：2 − actual / target\non：1 − |actual − target| / target\n不低于 0，不高于 cap",
      result: "小数；1 表示达到目标。",
      units: {
        actual: "数值或区域",
        target: "不小于 0 的数，单位与 actual 相同",
        direction: '"up"、"down" 或 "on"',
        cap: "小数，例如 120%",
      },
      errors: ["#DIV/0!：目标为 0，且方向为 up 或 on。", "#VALUE!：目标为负数，或未知的方向。"],
      notes: ["区域按行计算并溢出。", "净推荐值可能为负：请改用最差与最好之间的区间评分。"],
    },
    SCORE: {
      meaning: "记分卡的加权得分。",
      formula: "Σ weight · min(attainment, cap) / Σ weight，仅计有达成率的行",
      result: "小数；1 表示全部目标达成。",
      units: { attainment: "小数", weight: "不小于 0 的数", cap: "小数，省略时为 120%" },
      errors: ["#DIV/0!：没有任何行有达成率，或权重全为 0。", "#VALUE!：权重为空或为负数。"],
      notes: ["没有达成率的行不参与，其余权重相应放大。"],
    },
  },
};
