import type { ExcelText } from "./en";
import { zhTW as leftOut } from "../sheet/leftOut/zh-TW";

const { kinds } = leftOut;

export const zhTW = {
  steps: {
    opening: "檢查活頁簿",
    reading: "讀取資料列",
    computing: "計算 KPI",
    writing: "寫入工作表",
    closing: "新增到歷史",
    showing: "顯示結果",
    restoring: "還原工作表",
  },
  errors: {
    cancelled: () => "已取消，活頁簿維持原狀。",
    editMode: () => "有儲存格正在編輯。請按 Enter 完成或按 Esc 離開後再試一次。未做任何變更。",
    readOnly: () => "此活頁簿為唯讀，無法寫入 KPI 工作表。請另存成其他檔名後再試一次。",
    protectedSheet: ({ sheet }) =>
      `工作表「${sheet}」受保護。請取消保護（校閱 > 取消保護工作表）後再試一次。未做任何變更。`,
    protectedWorkbook: () =>
      "Excel 不允許此變更：活頁簿或工作表受保護，或已被其他人鎖定。未做任何變更。",
    sourceMissing: ({ source }) =>
      `此活頁簿已沒有資料來源「${source}」，可能已被刪除或重新命名：請在窗格重新選擇資料。`,
    sourceEmpty: ({ source }) =>
      `資料來源「${source}」的標題下沒有資料列。請選擇其他範圍或新增資料。`,
    dateSystem: ({ source }) =>
      `此活頁簿從 1904 年起計算日期（檔案 > 選項 > 進階：使用 1904 年日期系統），「${source}」的日期會早四年。請在新活頁簿開啟匯出檔，再於該處產生。未做任何變更。`,
    sourceShrunk: ({ source, columns }) =>
      `資料來源「${source}」現在只有 ${columns} 欄，少於原先選擇的欄。請在窗格重新選擇資料。`,
    columnGone: ({ source, header }) =>
      `「${source}」已沒有欄「${header}」。請改回欄名，或在窗格重新選擇欄。`,
    sameKind: ({ kind, first, second }) =>
      `「${first}」和「${second}」都被當作${kinds[kind]}，而 KPI 表每種資料只讀取一個來源。請將它們的資料列合併到同一個表格，或拿掉其中一個。`,
    severalAreas: () => "選取了多個範圍。請只選取一個含標題列的範圍。",
    noSelection: () => "沒有選取儲存格。請選取含標題列的資料。",
    nothingBuilt: () => "此活頁簿還沒有 KPI 工作表。請先在窗格建立。",
    periodUnknown: () =>
      "工作表沒有說明所顯示的期間：圖表資料或計分卡已被刪除。請先重新整理，再結算期間。未做任何變更。",
    periodClosed: ({ period }) =>
      `期間 ${period} 已結算。再次結算會在歷史中新增較新的數值：舊數值保留，以最新的為準。未做任何變更。`,
    kpiNotShown: ({ id }) =>
      `計分卡上沒有 KPI ${id}。請重新整理工作表，或選擇該 KPI 後再建立一次。未做任何變更。`,
    newerVersion: () => "KPI 工作表由較新版本的增益集建立。請更新增益集，或重新建立工作表。",
    fileNeeded: ({ file }) => `需要檔案「${file}」的資料列，但此處無法讀取。請重新提供該檔案。`,
    tableDissolved: ({ table, sheet }) =>
      `工作表「${sheet}」上的表格 ${table} 已被轉換為一般範圍。請復原該動作，或選取這些儲存格後選擇「插入」「表格」，並在「表格設計」中命名為 ${table}。未做任何變更。`,
    tableTotals: ({ table }) =>
      `表格 ${table} 啟用了合計列，會被當作其中的一列。請在「表格設計」中取消「合計列」後再試一次。未做任何變更。`,
    tableChanged: ({ table, sheet }) =>
      `工作表「${sheet}」上的表格 ${table} 有欄被插入、移動或刪除。請復原該動作或恢復原來的欄順序；自己的欄可以放在表格的最右端。未做任何變更。`,
    tableRenamed: ({ table, expected, sheet }) =>
      `工作表「${sheet}」上的表格 ${table} 原名為 ${expected}。請在「表格設計」中改回此名稱後再試一次。未做任何變更。`,
    noRoom: () =>
      "無法在 KPI 工作表中插入列，因為下方有您的表格會被拆開。請將該表格移到 KPI 區塊右側或其他工作表後再試一次。未做任何變更。",
    tooLarge: () => "資料量超過 Excel 一次可接受的上限。請減少欄或列後再試一次。未做任何變更。",
    connectionLost: () => "與 Excel 的連線已中斷。請重新載入增益集後再試一次。",
    notRestored: ({ detail }) =>
      `寫入失敗，且無法還原（${detail}）。請在 Excel 復原，或不儲存直接關閉。`,
    formulaRefused: ({ formula }) =>
      `Excel 無法辨識公式 ${formula}。請檢查引數：範圍（如 Sheet1!A2:A100）、數值或加上引號的文字。未做任何變更。`,
    unexpected: ({ detail }) => `Excel 拒絕了變更：${detail}。未做任何變更。`,
  },
} satisfies ExcelText;
