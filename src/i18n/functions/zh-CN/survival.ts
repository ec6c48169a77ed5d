import type { FunctionText } from "../functionText";
import { conf } from "./shared";

const duration = "每个客户被观察的时长，如存续天数。";
const event = "以事件（如流失）结束填 1 或 TRUE，仍在填 0 或 FALSE。";

export const survival = {
  TENURE: {
    description: "客户存续期：每个客户的存续天数，以及是否已离开；供 SURVIVAL 使用。",
    parameters: {
      start_date: "每个客户的开始日期。",
      end_date: "每个客户的结束日期；仍活跃的留空。",
      as_of: "计入的最后一天，之后结束的算仍活跃；省略为最晚的开始日期。",
    },
  },
  SURVIVAL: {
    description: "生存曲线（Kaplan–Meier）：各时间之后仍在的比例，含标准误和上下限。",
    parameters: {
      duration,
      event,
      times: "读取曲线的时间；省略为每个事件时间。",
      conf: "上下限的置信水平；省略为 95%。",
    },
  },
  "SURVIVAL.MEDIAN": {
    description: "中位生存时间：半数（或指定比例）结束所需的时间，考虑仍在的客户。",
    parameters: { duration, event, p: "已结束的比例；省略为 50%。", conf },
  },
  "SURVIVAL.TEST": {
    description: "对数秩检验：各组的存续时间是否不同。",
    parameters: { duration, event, group: "每个客户所属的组，如套餐；至少两组。" },
  },
} satisfies Record<string, FunctionText>;
