import type { ProcessText } from "./en";

export const zhCN: ProcessText = {
  labels: {
    limit: { high: "超出上限", low: "低于下限" },
    run: { high: "八期高于均值", low: "八期低于均值" },
    near: { high: "接近上限", low: "接近下限" },
  },
  withChange: {
    rise: {
      limit: { high: "上升，超出上限", low: "上升，低于下限" },
      run: { high: "上升，八期高于均值", low: "上升，八期低于均值" },
      near: { high: "上升，接近上限", low: "上升，接近下限" },
    },
    fall: {
      limit: { high: "下降，超出上限", low: "下降，低于下限" },
      run: { high: "下降，八期高于均值", low: "下降，八期低于均值" },
      near: { high: "下降，接近上限", low: "下降，接近下限" },
    },
  },
  sentences: {
    limit: {
      high: (f) =>
        `${f.kpi}为 ${f.value}，超出自然上限 ${f.limit}：此前 ${f.periods} 期的均值为 ${f.mean}。`,
      low: (f) =>
        `${f.kpi}为 ${f.value}，低于自然下限 ${f.limit}：此前 ${f.periods} 期的均值为 ${f.mean}。`,
    },
    run: {
      high: (f) => `${f.kpi}为 ${f.value}，已连续八期高于此前 ${f.periods} 期的均值 ${f.mean}。`,
      low: (f) => `${f.kpi}为 ${f.value}，已连续八期低于此前 ${f.periods} 期的均值 ${f.mean}。`,
    },
    near: {
      high: (f) =>
        `${f.kpi}为 ${f.value}，最近四期中有三期离自然上限 ${f.limit} 比离均值 ${f.mean} 更近。`,
      low: (f) =>
        `${f.kpi}为 ${f.value}，最近四期中有三期离自然下限 ${f.limit} 比离均值 ${f.mean} 更近。`,
    },
  },
  note: "有六个或更多同类历史期间时，还会把本期数值与自然控制限比较：历史均值 ± 2.66 × 平均移动极差（XmR 图）。超出控制限、连续八期在均值同一侧、四期中有三期更接近同一控制限，均视为信号。历史数值取历史表中最新的快照，否则由完整覆盖该期间的数据计算；新客户、留存与流失还需要覆盖再前一期的数据。尚未结束的期间不作判断。",
};
