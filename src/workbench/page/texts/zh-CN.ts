import type { PageText } from "./en";

export const zhCN: PageText = {
  title: "CRM 指标工作台",
  note: "这不是 Excel：真正的加载项运行在我们自己的电子表格中。",
  open: "打开",
  saveWorkbook: "保存 .xlsx",
  saveSheet: "保存 .csv",
  language: "Office 语言",
  dark: "深色主题",
  hidePane: "隐藏窗格",
  resizePane: "窗格宽度",
  discard: (file) => `${file} 有未保存的更改。要打开其他文件并放弃这些更改吗？`,
  opened: (file) => `已打开 ${file}。`,
  cannotOpen: (file) => `无法打开 ${file}。请选择 Excel 能打开的 .xlsx 或 .csv 文件。`,
  notKept: (file) => `已打开 ${file}。其中有工作台不显示、也不会保存的内容，请保留原文件。`,
  notReady: "加载项仍在启动，请稍后再试。",
};
