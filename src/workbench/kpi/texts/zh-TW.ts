import type { Texts } from "./en";

export const zhTW: Texts = {
  usage: `用法：npm run kpi -- --orders 檔案 --out kpi.xlsx [選項]

  --orders 檔案       訂單明細，.csv 或 .xlsx；book.xlsx#工作表 指定工作表
  --out 檔案          要寫入的活頁簿；已有本工具的工作表時就地更新
  --overwrite         重新產生，不更新
  --period P          2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14；預設為最近一個完整的月份
  --map orders.R=C    角色 R（customer、date、order、amount、quantity、unitPrice）對應欄 C；可重複
  --date-order O      ymd、dmy 或 mdy，用於讀法不只一種的文字日期
  --settings 檔案     .csv，欄為 key、value
  --targets 檔案      .csv，欄與表格 CRM_Targets 相同
  --lang L            en、zh-CN 或 zh-TW
  --json 檔案         同時將結果寫成 JSON`,
  messages: {
    needsOption: ({ option }) => `缺少 ${option}。`,
    badOption: ({ detail }) => `命令寫法有誤：${detail}`,
    otherKind: ({ option }) => `此版本只讀取訂單，尚未支援 ${option}。請拿掉該選項。`,
    notInEdition: ({ option }) => `此版本尚未支援 ${option}。請拿掉該選項。`,
    badPeriod: ({ found }) =>
      `--period ${found} 不是有效的期間。請寫成 2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14。`,
    badMap: ({ found }) =>
      `--map ${found} 不是有效的對應。請寫成 orders.amount=Total，角色為 customer、date、order、amount、quantity 或 unitPrice。`,
    badChoice: ({ option, found, choices }) => `${option} 不能是 ${found}。可選：${choices}。`,
    badExtension: ({ option, extension }) => `${option} 的檔名必須以 ${extension} 結尾。`,
    sameFile: ({ file }) => `結果會覆寫 ${file}。請為 --out 或 --json 另選檔名。`,
    noFolder: ({ file }) => `${file} 所在的資料夾不存在。請先建立。`,
    noFile: ({ file }) => `找不到 ${file}。請檢查檔名與資料夾。`,
    unreadable: ({ file, detail }) => `無法開啟 ${file}：${detail}`,
    unknownFormat: ({ file }) => `${file} 不是 .csv 或 .xlsx 檔案。請另存為其中一種。`,
    emptyFile: ({ file }) => `${file} 是空的：需要一列欄名，下方是資料列。`,
    unclosedQuote: ({ file, row }) => `${file} 第 ${row} 列：引號沒有結尾。請補上或刪除。`,
    unknownSheet: ({ file, sheet, sheets }) => `${file} 中沒有工作表 ${sheet}。現有：${sheets}。`,
    brokenFile: ({ file }) => `${file} 不是可讀取的 .xlsx 檔案。請用 Excel 開啟後重新儲存。`,
    noColumn: ({ file, row, column, columns }) =>
      `${file} 第 ${row} 列：沒有欄「${column}」。現有的欄：${columns}。`,
    needsColumn: ({ file, column }) => `${file} 第 1 列：缺少欄「${column}」。請在首列補上。`,
    notKept: ({ file, parts }) =>
      `${file} 中有些內容會遺失：${parts}。請另選 --out，或用 --overwrite 重新產生。`,
    failed: ({ detail }) => `未能產生 KPI 表：${detail}`,
  },
  parts: {
    chart: "直條圖、橫條圖、折線圖以外的圖表",
    comment: "註解",
    drawing: "圖片或圖案",
    macro: "巨集",
    pivot: "樞紐分析表",
    sheetName: "工作表層級的名稱",
    external: "連到其他活頁簿的連結",
    control: "控制項",
    other: "其他部分",
  },
  progress: {
    reading: ({ file }) => `讀取 ${file}`,
    opening: ({ file }) => `開啟 ${file}`,
    writing: ({ file }) => `寫入 ${file}`,
  },
  done: ({ file, rows, used, seconds }) =>
    `已寫入 ${file}：共 ${rows} 列，使用 ${used} 列，耗時 ${seconds} 秒。`,
};
