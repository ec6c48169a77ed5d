import type { survival as english } from "../en/survival";
import type { FunctionHelp } from "../functionHelp";
import { CONF, CONF_NOTE, DATES, HEADER_NOTE, RATE } from "./shared";

const DURATION = "一列或一行时长，单位不限，不小于 0";
const EVENT = "1 或 TRUE、0 或 FALSE";
const EMPTY_NOTE = "duration 与 event 均为 0 的行视为空行。";

export const survival: Readonly<Record<keyof typeof english, FunctionHelp>> = {
  TENURE: {
    meaning:
      "每个客户存续了多久、是否已离开：作为 SURVIVAL、SURVIVAL.MEDIAN 和 SURVIVAL.TEST 的输入。",
    formula:
      "截至 as_of 已结束：end_date − start_date，1\n截至 as_of 仍活跃：as_of − start_date，0",
    result: "两列，不含标题，区域中每行对应一行：整天数，以及 1 或 0。",
    units: {
      start_date: DATES,
      end_date: "日期；仍活跃的留空",
      as_of: "日期；省略时为最晚的开始日期",
    },
    errors: [
      "#VALUE!：结束早于开始（消息会指出行号）、日期为文本，或各区域长度不同。",
      "#N/A：没有任何开始日期，或超过 50,000 行。",
    ],
    notes: [
      "剔除仍活跃的客户会低估存续期，把他们算作已离开也一样。",
      "没有开始日期、或开始晚于 as_of 的行，两列均为空。",
      "请把导出日填为 as_of：省略时，晚于最晚开始日期的结束都算仍活跃。",
    ],
  },
  SURVIVAL: {
    meaning: "Kaplan–Meier 曲线：存续超过各时间的客户比例，仍在的客户也用于估计。",
    formula:
      "S(t) = Π (1 − events / at_risk)，取 t 及之前的事件时间\nse：Greenwood 公式；上下限：log(−log S)",
    result:
      "带标题的表：time、at_risk、events、survival、se、low、high；每个事件时间一行，或 times 中每个时间一行。",
    units: {
      duration: DURATION,
      event: EVENT,
      times: "时间，单位同 duration，大于 0",
      conf: CONF,
    },
    errors: [
      "#VALUE!：时长为负、event 不是 1、0、TRUE 或 FALSE，或各区域长度不同。",
      "#N/A：没有任何事件，或结果超过 100,000 个单元格，请提供 times。",
    ],
    notes: [
      "时间相同时，事件先于只观察到此时的客户。",
      "提供 times 时按升序排列，events 为上一个时间之后的事件数。超过最长时长后已无人在观察，生存率沿用最后的值，不含新信息。",
      "生存率为 0 后，没有标准误和上下限。",
      EMPTY_NOTE,
      HEADER_NOTE,
    ],
  },
  "SURVIVAL.MEDIAN": {
    meaning: "半数（或指定比例）客户结束所需的时间。",
    formula: "满足 S(time) ≤ 1 − p 的最小时间，S 为 Kaplan–Meier 估计",
    result: "时间，单位同 duration。",
    units: { duration: DURATION, event: EVENT, p: RATE, conf: CONF },
    errors: [
      "#N/A：没有任何事件，或仍在的客户太多，未达到该比例。",
      "#VALUE!：p 不在 0 到 1 之间、时长为负，或 event 不是 1、0、TRUE 或 FALSE。",
    ],
    notes: [
      "只对已结束的客户求平均会偏短：最长的还在继续。",
      CONF_NOTE,
      "上下限是 SURVIVAL 的上下限降到 1 − p 的时间（Brookmeyer–Crowley）；未达到的留空。",
      EMPTY_NOTE,
    ],
  },
  "SURVIVAL.TEST": {
    meaning: "对数秩检验：两组或多组的存续时间是否不同。",
    formula:
      "chi_square 由各组在所有事件时间的观察事件数 − 期望事件数求得；p 由自由度为 df 的卡方分布求得",
    result: "一行：chi_square、df（组数 − 1）、p；p 越小，越不支持各组生存相同。",
    units: { duration: DURATION, event: EVENT, group: "每行一个名称或数字" },
    errors: [
      "#N/A：不足两组、没有任何事件、事件发生时从未有两组同在观察中，或超过 100 组。",
      "#VALUE!：时长为负、event 不是 1、0、TRUE 或 FALSE，或各区域长度不同。",
    ],
    notes: [
      "比较组名时不区分大小写和首尾空格；0 也是一个组，空白的行不计。",
      "在第一个事件之前就全部退出的组不参与比较，df 相应减 1。",
      EMPTY_NOTE,
    ],
  },
};
