import type { PageText } from "./en";

export const zhTW: PageText = {
  title: "CRM 指標工作台",
  note: "這不是 Excel：真正的增益集在我們自己的試算表中執行。",
  open: "開啟",
  saveWorkbook: "儲存 .xlsx",
  saveSheet: "儲存 .csv",
  language: "Office 語言",
  dark: "深色佈景主題",
  hidePane: "隱藏窗格",
  resizePane: "窗格寬度",
  discard: (file) => `${file} 有尚未儲存的變更。要開啟其他檔案並放棄這些變更嗎？`,
  opened: (file) => `已開啟 ${file}。`,
  cannotOpen: (file) => `無法開啟 ${file}。請選擇 Excel 能開啟的 .xlsx 或 .csv 檔案。`,
  notKept: (file) => `已開啟 ${file}。其中有工作台不會顯示、也不會儲存的內容，請保留原始檔案。`,
  notReady: "增益集仍在啟動，請稍後再試。",
};
