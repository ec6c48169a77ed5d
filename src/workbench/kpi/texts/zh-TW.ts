import type { Texts } from "./en";

export const zhTW: Texts = {
  usage: `用法：npm run kpi -- --orders 檔案 [--deals 檔案 …] --out kpi.xlsx [選項]

  --orders 檔案       訂單明細，.csv 或 .xlsx；book.xlsx#工作表 指定工作表
  --deals 檔案        商機；同樣有 --leads（潛在客戶）、--tickets（服務案件）、--survey（問卷調查）、
                      --subscriptions（訂閱）與 --spend（獲客費用）；每種一個檔案，至少給一種
  --out 檔案          要寫入的活頁簿；已有本工具的工作表時就地更新：給定的檔案取代同種來源，
                      目標、備註與歷史保留；命令未指定的期間、語言、目的、分組與欄沿用上次的選擇
  --overwrite         重新產生，不更新
  --period P          2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14；預設為最近一個完整的月份
  --goal G            依目的選取 KPI：satisfaction、loyalty、competitiveness、churn 或 value
  --by 角色           依某一欄分組：欄名，或 salesperson、region、channel、product 等
  --map 種類.R=C      該種來源的角色 R 對應欄 C，如 orders.amount=Total；可重複
  --date-order O      ymd、dmy 或 mdy，用於讀法不只一種的文字日期
  --live              實際值寫成以本期資料列計算的 =CRM.… 公式
  --settings 檔案     .csv，欄為 key、value
  --targets 檔案      .csv，欄與表格 CRM_Targets 相同
  --lang L            en、zh-CN 或 zh-TW
  --json 檔案         同時將結果寫成 JSON`,
  messages: {
    needsOption: ({ option }) => `缺少 ${option}。`,
    needsSource: () =>
      "沒有可用的資料來源。請至少給定 --orders、--deals、--leads、--tickets、--survey、--subscriptions、--spend 其中之一。",
    needsFile: ({ option }) => `${option} 需要檔名。`,
    givenTwice: ({ option }) =>
      `${option} 給定了兩次。請只給一次；多個檔案的資料列請先合併成一個檔案。`,
    fileAgain: ({ file, source, option }) =>
      `${file} 也是由 ${source} 產生的，每次更新都要重新讀取它。請用 ${option} 給定，或用 --overwrite 重新產生。`,
    unknownOption: ({ option }) => `沒有選項 ${option}。`,
    needsValue: ({ option }) => `${option} 後面缺少值。`,
    needsNoValue: ({ option }) => `${option} 後面不帶值。`,
    strayWord: ({ found }) => `「${found}」不屬於任何選項。含空格的名稱請加引號。`,
    badPeriod: ({ found }) =>
      `--period ${found} 不是有效的期間。請寫成 2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14。`,
    badMap: ({ found, kinds }) =>
      `--map ${found} 不是有效的對應。請寫成 orders.amount=Total：種類（${kinds}）、角色與欄名。`,
    badRole: ({ found, kind, roles }) =>
      `--map ${found}：${kind} 沒有這個角色。可用的角色：${roles}。`,
    mapWithoutSource: ({ found, option }) =>
      `--map ${found} 所指的來源沒有給定。請加上 ${option}，或拿掉該對應。`,
    mappedTwice: ({ found, role }) =>
      `--map ${found}：角色 ${role} 已有對應的欄。每個角色只給一欄。`,
    badChoice: ({ option, found, choices }) => `${option} 不能是 ${found}。可選：${choices}。`,
    badExtension: ({ option, extension }) => `${option} 的檔名必須以 ${extension} 結尾。`,
    sameFile: ({ file }) => `結果會覆寫 ${file}。請為 --out 或 --json 另選檔名。`,
    noFolder: ({ file }) => `${file} 所在的資料夾不存在。請先建立。`,
    noFile: ({ file }) => `找不到 ${file}。請檢查檔名與資料夾。`,
    isFolder: ({ file }) => `${file} 是資料夾。請指定其中的檔案。`,
    unreadable: ({ file, detail }) => `無法開啟 ${file}：${detail}`,
    outIsFolder: ({ file }) => `${file} 是資料夾。請為 --out 或 --json 另選檔名。`,
    readOnly: ({ file }) =>
      `不能寫入 ${file}：該檔案或其資料夾是唯讀的。請允許寫入，或為 --out 或 --json 另選檔名。`,
    diskFull: ({ file }) =>
      `未能寫入 ${file}：磁碟已滿。請騰出空間，或為 --out 或 --json 另選位置。`,
    inUse: ({ file }) => `未能寫入 ${file}：其他程式正在使用該檔案。請在那裡關閉後重試。`,
    notWritten: ({ file, detail }) =>
      `未能寫入 ${file}（${detail}）。請為 --out 或 --json 另選檔名。`,
    notText: ({ file }) =>
      `${file} 不是文字檔，儘管副檔名如此。請用產生它的程式開啟，並另存為 .csv 或 .xlsx。`,
    unknownFormat: ({ file }) => `${file} 不是 .csv 或 .xlsx 檔案。請另存為其中一種。`,
    emptyFile: ({ file }) => `${file} 是空的：需要一列欄名，下方是資料列。`,
    unclosedQuote: ({ file, row }) => `${file} 第 ${row} 列：引號沒有結尾。請補上或刪除。`,
    unknownSheet: ({ file, sheet, sheets }) => `${file} 中沒有工作表 ${sheet}。現有：${sheets}。`,
    brokenFile: ({ file }) => `${file} 不是可讀取的 .xlsx 檔案。請用 Excel 開啟後重新儲存。`,
    noColumn: ({ file, row, column, columns }) =>
      `${file} 第 ${row} 列：沒有欄「${column}」。現有的欄：${columns}。`,
    noByColumn: ({ by, places }) =>
      `沒有與 --by ${by} 相符的欄。現有的欄：${places.map((one) => `${one.file} 第 ${one.row} 列：${one.columns.join("、")}`).join("；")}。請寫成其中一個欄名。`,
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
  hints: {
    ambiguousDateOrder: "寫法：--date-order dmy 或 --date-order mdy。",
    mixedDateOrder: "寫法：--date-order dmy 或 --date-order mdy。",
    missingColumn: ({ kind, role }) => `寫法：--map ${kind}.${role}="欄名"。`,
  },
  seeHelp: "全部選項：npm run kpi -- --help",
  done: ({ file, rows, used, seconds }) =>
    `已寫入 ${file}：共 ${rows} 列，使用 ${used} 列，耗時 ${seconds} 秒。`,
};
