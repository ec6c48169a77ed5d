import type { HelpText } from ".";

const COUNT = "個數";
const MONEY = "金額";
const RATE = "小數（40% 或 0.4）";
const CONF = "0 到 1 之間的小數，例如 95%";
const CUSTOMERS = "一欄或一列顧客編號或名稱";
const DATES = "日期（Excel 日期序列值）";
const ORDERS = "一欄或一列訂單編號";
const AMOUNTS = "一欄或一列金額；負數為退款";
const CONF_NOTE = "提供 conf 時，結果為一列：value、low、high、n。";
const REFUND_NOTE =
  "金額為負的資料列是退款：減少營收，但不算訂單。未提供 amount 時，請自行排除退款。";
const HEADER_NOTE = "數值或日期範圍頂端的文字標題會在所有範圍中一併略過；空白列也會略過。";

export const zhTW: HelpText = {
  page: {
    product: "CRM 指標 Excel 增益集",
    languages: "語言",
    allFunctions: "所有函數",
    indexTitle: "函數",
    indexLead: "用儲存格公式計算顧客指標。在儲存格中輸入 =CRM. 即可看到它們。",
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
  },
  groups: {
    retention: "留存",
    value: "價值",
    voice: "顧客心聲",
    sales: "銷售",
    behaviour: "購買行為",
    scorecard: "計分卡",
  },
  functions: {
    RETENTION: {
      meaning: "期初顧客中，到期末仍是顧客的比例。",
      formula: "(end − new_customers) / start",
      result: "0 到 1 的小數；請將儲存格設為百分比格式。",
      units: { start: COUNT, end: COUNT, new_customers: COUNT, conf: CONF },
      errors: [
        "#DIV/0!：start 為 0 或空白。",
        "#VALUE!：留下的舊顧客多於期初顧客，或少於 0；請檢查 new_customers。",
      ],
      notes: [CONF_NOTE, "區間為 Wilson 分數區間。"],
    },
    "RETENTION.ACTIVE": {
      meaning: "上期下過訂單的顧客中，本期再次下單的比例。",
      formula:
        "兩期都有訂單的顧客數 / 上期有訂單的顧客數\n上期：prev_start 至 start 前一天；本期：start 至 end，首尾兩天都包含",
      result: "0 到 1 的小數。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        prev_start: "日期",
        start: "日期",
        end: "日期，整天計入",
        amount: AMOUNTS,
        conf: CONF,
      },
      errors: [
        "#DIV/0!：上期沒有人下單。",
        "#VALUE!：日期不符合 prev_start < start ≤ end，或各範圍長度不同。",
      ],
      notes: [REFUND_NOTE, HEADER_NOTE, CONF_NOTE],
    },
    CHURN: {
      meaning: "期初顧客中，在本期流失的比例。",
      formula: "lost / start",
      result: "0 到 1 的小數；等於 1 減留存率。",
      units: { start: COUNT, lost: COUNT, conf: CONF },
      errors: ["#DIV/0!：start 為 0 或空白。", "#VALUE!：lost 為負數或大於 start。"],
      notes: [CONF_NOTE, "月流失率不是年流失率的十二分之一：由月換算為年用 1 − (1 − rate)^12。"],
    },
    COHORT: {
      meaning: "世代表：各首購期的顧客在之後各期再次購買的情形。",
      formula:
        "世代 = 首次購買落在該期的顧客；第 0 期為首購期，第 1 期為下一期，依此類推\n比率 = 該期活躍顧客數 / 世代規模",
      result: "含標題的表格：cohort（該期第一天的日期）、size，接著每個期齡一欄。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        amount: AMOUNTS,
        period: '"D"、"W"、"M"、"Q" 或 "Y"',
        mode: '"rate"、"count" 或 "revenue"',
        as_of: "日期；省略時為資料中的最晚日期",
      },
      errors: [
        '#VALUE!：未知的 period 或 mode，或 mode 為 "revenue" 卻沒有 amount。',
        "#N/A：沒有可用的資料列，或結果超過 100,000 個儲存格。",
      ],
      notes: [
        "尚未開始的期齡為空白，絕不顯示 0。進行中的一期包含在內。",
        "每週從星期一開始。",
        REFUND_NOTE,
      ],
    },
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
    NPS: {
      meaning: "由 0 到 10 分的回答計算淨推薦值。",
      formula: "100 ×（9–10 分的占比 − 0–6 分的占比）",
      result: "−100 到 100 的點數，不是百分比。",
      units: {
        scores: "0 到 10 的整數；0 是有效回答",
        weights: "每個分數一個不小於 0 的權重",
        conf: CONF,
      },
      errors: [
        "#DIV/0!：沒有回答。",
        "#VALUE!：回答不是 0 到 10 的整數、權重空白，或同時提供權重與 conf。",
      ],
      notes: [
        HEADER_NOTE,
        "提供 conf 時：調整 Wald 區間（推薦者與批評者各加 ¾，n 加 3），截斷到 ±100；value 仍為原始淨推薦值。",
      ],
    },
    CSAT: {
      meaning: "顧客滿意度：最高級距回答的占比、平均分，或 0 到 100 的點數。",
      formula:
        "top：最高 `top` 級的回答數 / 回答數\nmean：平均回答\npoints：(平均 − 1) / (scale − 1) × 100",
      result: "小數（top）、回答值（mean）或點數（points）。",
      units: {
        scores: "1 到 scale 的整數；0 與空白視為缺漏",
        scale: "最高分，省略時為 5",
        top: "計入的最高級數，省略時為 2",
        mode: '"top"、"mean" 或 "points"',
        conf: CONF,
      },
      errors: ["#DIV/0!：沒有回答。", "#VALUE!：回答高於 scale、不是整數，或未知的 mode。"],
      notes: [HEADER_NOTE, CONF_NOTE],
    },
    CONVERSION: {
      meaning: "潛在顧客轉換為顧客的比例。",
      formula: "converted / total",
      result: "0 到 1 的小數。",
      units: { converted: COUNT, total: COUNT, conf: CONF },
      errors: ["#DIV/0!：total 為 0 或空白。", "#VALUE!：converted 大於 total 或為負數。"],
      notes: [CONF_NOTE],
    },
    WINRATE: {
      meaning: "已有結果的商機中贏單的比例。",
      formula: "won / (won + lost)",
      result: "0 到 1 的小數。",
      units: { won: COUNT, lost: COUNT, conf: CONF },
      errors: ["#DIV/0!：沒有已有結果的商機。", "#VALUE!：個數為負數。"],
      notes: ["進行中的商機不計入。", CONF_NOTE],
    },
    CYCLE: {
      meaning: "商機從建立到結案的天數。",
      formula: "每個商機的 closed − created；再取中位數、平均值或分位數（PERCENTILE.INC）",
      result: "天數；日期含時間時有小數。",
      units: {
        created: DATES,
        closed: DATES,
        stat: '"median"、"mean" 或 0 到 1 的數',
        status: "每個商機一個狀態詞；只計贏單",
        conf: CONF,
      },
      errors: [
        "#VALUE!：結案早於建立（訊息會指出列號）、日期為文字，或未知的狀態詞。",
        "#N/A：沒有已結案的商機，或提供 status 時沒有贏單；求平均值時為 #DIV/0!。",
      ],
      notes: [
        "沒有結案日期的資料列不計入。進行中的商機若填有預計日期，請提供 status。",
        HEADER_NOTE,
        CONF_NOTE,
      ],
    },
    REPEAT: {
      meaning: "至少下過兩次訂單的顧客比例（回購率）。",
      formula:
        "有兩次以上訂單的顧客 / 有訂單的顧客\n訂單指不同的顧客與訂單編號，否則為不同的顧客與日期，否則每列一單",
      result: "0 到 1 的小數。",
      units: { customer: CUSTOMERS, date: DATES, order: ORDERS, amount: AMOUNTS, conf: CONF },
      errors: [
        "#DIV/0!：沒有下過訂單的顧客。",
        "#VALUE!：範圍長度不同，或日期、金額為文字（訊息會指出列號）。",
      ],
      notes: [
        REFUND_NOTE,
        "只有編號時無法判斷標題：僅提供 customer 時，請從標題下一列開始選取。",
        CONF_NOTE,
      ],
    },
    FREQ: {
      meaning: "每位顧客每期的平均訂單數（購買頻率）。",
      formula: "訂單數 / 有訂單的顧客數 / periods",
      result: "每顧客訂單數。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        order: ORDERS,
        amount: AMOUNTS,
        periods: "資料涵蓋的期數",
      },
      errors: ["#DIV/0!：沒有下過訂單的顧客。", "#VALUE!：periods 為 0 或負數。"],
      notes: [REFUND_NOTE, "只有編號時無法判斷標題：僅提供 customer 時，請從標題下一列開始選取。"],
    },
    AOV: {
      meaning: "每筆訂單的平均金額（客單價）。",
      formula:
        "Σ amount / 訂單數\n訂單：不同的訂單編號，否則為不同的顧客與日期，否則為列數；只計金額不小於 0 的資料列",
      result: "每單金額，已扣除退款。",
      units: { amount: AMOUNTS, order: ORDERS, customer: CUSTOMERS, date: DATES },
      errors: ["#DIV/0!：沒有訂單。", "#VALUE!：金額為文字，或範圍長度不同。"],
      notes: ["每顧客營收是另一個指標：CRM.ARPU。", HEADER_NOTE],
    },
    ARPU: {
      meaning: "每位顧客每期的平均營收（每用戶平均收入）。",
      formula: "Σ amount / 不同顧客數 / periods",
      result: "每顧客金額，已扣除退款。",
      units: { amount: AMOUNTS, customer: CUSTOMERS, periods: "資料涵蓋的期數" },
      errors: ["#DIV/0!：沒有顧客。", "#VALUE!：periods 為 0 或負數，或金額為文字。"],
      notes: [HEADER_NOTE],
    },
    RFM: {
      meaning: "每位顧客的最近購買、頻率與金額，附評分與顧客分群名稱。",
      formula:
        "評分 = 1 + 低於該值的分界點個數；分界點為 k/bins 分位數（PERCENTILE.INC）\n最近購買的評分反向：越近分越高\ncode = 100·r + 10·f + m",
      result: "含標題的表格：customer、recency_days、frequency、monetary、r、f、m、code、segment。",
      units: {
        customer: CUSTOMERS,
        date: DATES,
        amount: AMOUNTS,
        order: ORDERS,
        as_of: "日期；省略時為資料中的最晚日期",
        bins: "2 到 9 的整數，省略時為 5",
        method: '"independent" 或 "nested"',
        top: "依金額保留的列數",
      },
      errors: [
        "#N/A：沒有購買紀錄，或結果超過 100,000 個儲存格：請提供 top，或使用窗格。",
        "#VALUE!：未知的 method、bins 不在 2 到 9 之間，或範圍長度不同。",
      ],
      notes: [
        "相同的值一定得到相同的評分。",
        "分群名稱適用於 5 級；其他級數時該欄為空白。",
        "只有退款的顧客不計入。",
      ],
    },
    COEFFICIENT: {
      meaning: "CRM 係數：滿意度、忠誠度與轉換率相對於基準值。",
      formula:
        "(satisfaction × loyalty × conversion) / benchmark\nbenchmark：一個儲存格（三者乘積），或三個儲存格（各自的基準）",
      result: "比值；1 表示等於基準。",
      units: {
        satisfaction: "小數或百分數",
        loyalty: "小數或百分數",
        conversion: "小數或百分數",
        benchmark: "一個或三個儲存格，單位相同",
      },
      errors: ["#VALUE!：小數與百分數混用。", "#DIV/0!：基準值為 0 或空白。"],
      notes: [
        "三個分量要嘛都是小數（0 到 1），要嘛都是百分數（0 到 100）；單一基準值在小數時不大於 1，在百分數時大於 1。",
      ],
    },
    ATTAIN: {
      meaning: "依 KPI 的好壞方向計算目標達成率。",
      formula:
        "up：actual / target\ndown：2 − actual / target\non：1 − |actual − target| / target\n不低於 0，不高於 cap",
      result: "小數；1 表示達到目標。",
      units: {
        actual: "數值或範圍",
        target: "不小於 0 的數，單位與 actual 相同",
        direction: '"up"、"down" 或 "on"',
        cap: "小數，例如 120%",
      },
      errors: ["#DIV/0!：目標為 0，且方向為 up 或 on。", "#VALUE!：目標為負數，或未知的方向。"],
      notes: ["範圍逐列計算並溢出。", "淨推薦值可能為負：請改用最差與最佳之間的區間評分。"],
    },
    SCORE: {
      meaning: "計分卡的加權得分。",
      formula: "Σ weight · min(attainment, cap) / Σ weight，僅計有達成率的資料列",
      result: "小數；1 表示全部目標達成。",
      units: { attainment: "小數", weight: "不小於 0 的數", cap: "小數，省略時為 120%" },
      errors: ["#DIV/0!：沒有任何資料列有達成率，或權重全為 0。", "#VALUE!：權重空白或為負數。"],
      notes: ["沒有達成率的資料列不參與，其餘權重相應放大。"],
    },
  },
};
