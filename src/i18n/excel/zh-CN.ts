import type { ExcelText } from "./en";
import { zhCN as leftOut } from "../sheet/leftOut/zh-CN";

const { kinds } = leftOut;

export const zhCN = {
  steps: {
    opening: "检查工作簿",
    reading: "读取数据行",
    computing: "计算 KPI",
    writing: "写入工作表",
    closing: "追加到历史",
    showing: "显示结果",
    restoring: "恢复工作表",
  },
  errors: {
    cancelled: () => "已取消，工作簿保持原样。",
    editMode: () => "有单元格正在编辑。请按 Enter 完成或按 Esc 退出后重试。未做任何更改。",
    readOnly: () => "此工作簿为只读，无法写入 KPI 工作表。请另存为其他文件名后重试。",
    protectedSheet: ({ sheet }) =>
      `工作表“${sheet}”受保护。请取消保护（审阅 > 撤消工作表保护）后重试。未做任何更改。`,
    protectedWorkbook: () =>
      "Excel 不允许此更改：工作簿或工作表受保护，或被他人锁定。未做任何更改。",
    sourceMissing: ({ source }) =>
      `此工作簿中已没有数据来源“${source}”，可能已被删除或重命名：请在窗格中重新选择数据。`,
    sourceEmpty: ({ source }) =>
      `数据来源“${source}”的标题下没有数据行。请选择其他区域或添加数据。`,
    dateSystem: ({ source }) =>
      `此工作簿从 1904 年起计算日期（文件 > 选项 > 高级：使用 1904 日期系统），“${source}”的日期会早四年。请在新工作簿中打开导出文件，再在那里生成。未做任何更改。`,
    sourceShrunk: ({ source, columns }) =>
      `数据来源“${source}”现在只有 ${columns} 列，少于原来选择的列。请在窗格中重新选择数据。`,
    columnGone: ({ source, header }) =>
      `“${source}”中已没有列“${header}”。请改回列名，或在窗格中重新选择列。`,
    sameKind: ({ kind, first, second }) =>
      `“${first}”和“${second}”都被当作${kinds[kind]}，而 KPI 表每种数据只读取一个来源。请把它们的数据行合并到一个表中，或去掉其中一个。`,
    severalAreas: () => "选中了多个区域。请只选择一个带标题行的区域。",
    noSelection: () => "没有选中单元格。请选择带标题行的数据。",
    nothingBuilt: () => "此工作簿还没有 KPI 工作表。请先在窗格中生成。",
    periodUnknown: () =>
      "工作表没有说明所显示的期间：图表数据或记分卡已被删除。请先刷新，再关账。未做任何更改。",
    periodClosed: ({ period }) =>
      `期间 ${period} 已关账。再次关账会在历史中追加较新的数值：旧数值保留，以最新的为准。未做任何更改。`,
    kpiNotShown: ({ id }) =>
      `记分卡上没有 KPI ${id}。请刷新工作表，或选择该 KPI 后重新生成。未做任何更改。`,
    newerVersion: () => "KPI 工作表由更新版本的加载项生成。请更新加载项，或重新生成工作表。",
    fileNeeded: ({ file }) => `需要文件“${file}”的数据行，但此处无法读取。请重新提供该文件。`,
    tableDissolved: ({ table, sheet }) =>
      `工作表“${sheet}”上的表格 ${table} 已被转换为普通区域。请撤消该操作，或选中这些单元格后选择“插入”“表格”，并在“表设计”中命名为 ${table}。未做任何更改。`,
    tableTotals: ({ table }) =>
      `表格 ${table} 启用了汇总行，会被当作其中的一行。请在“表设计”中取消“汇总行”后重试。未做任何更改。`,
    tableChanged: ({ table, sheet }) =>
      `工作表“${sheet}”上的表格 ${table} 有列被插入、移动或删除。请撤消该操作或恢复原来的列顺序；自己的列可以放在表格的最右端。未做任何更改。`,
    tableRenamed: ({ table, expected, sheet }) =>
      `工作表“${sheet}”上的表格 ${table} 原名为 ${expected}。请在“表设计”中改回该名称后重试。未做任何更改。`,
    noRoom: () =>
      "无法在 KPI 工作表中插入行，因为下方有您的表格会被拆开。请将该表格移到 KPI 区块右侧或其他工作表后重试。未做任何更改。",
    tooLarge: () => "数据量超过 Excel 一次能接受的上限。请减少列或行后重试。未做任何更改。",
    connectionLost: () => "与 Excel 的连接已断开。请重新加载加载项后重试。",
    notRestored: ({ detail }) =>
      `写入失败，且无法恢复原状（${detail}）。请在 Excel 中撤消，或不保存直接关闭。`,
    formulaRefused: ({ formula }) =>
      `Excel 无法识别公式 ${formula}。请检查参数：区域（如 Sheet1!A2:A100）、数值或带引号的文本。未做任何更改。`,
    unexpected: ({ detail }) => `Excel 拒绝了更改：${detail}。未做任何更改。`,
  },
} satisfies ExcelText;
