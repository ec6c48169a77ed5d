import type { Texts } from "./en";

export const zhCN: Texts = {
  usage: `用法：npm run kpi -- --orders 文件 [--deals 文件 …] --out kpi.xlsx [选项]

  --orders 文件       订单明细，.csv 或 .xlsx；book.xlsx#工作表 指定工作表
  --deals 文件        商机；同样有 --leads（线索）、--tickets（服务工单）、--survey（调查问卷）、
                      --subscriptions（订阅）和 --spend（获客费用）；每种一个文件，至少给一种
  --out 文件          要写入的工作簿；已有本工具的工作表时就地刷新：给出的文件替换同种来源，
                      目标、备注和历史保留；命令未指定的期间、语言、目的、分组和列沿用上次的选择
  --overwrite         重新生成，不刷新
  --period P          2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14；默认为最近一个完整的月
  --goal G            按目的选取 KPI：satisfaction、loyalty、competitiveness、churn 或 value
  --by 角色           按某一列分组：列名，或 salesperson、region、channel、product 等
  --map 种类.R=C      该种来源的角色 R 对应列 C，如 orders.amount=Total；可重复
  --date-order O      ymd、dmy 或 mdy，用于读法不唯一的文本日期
  --live              实际值写成基于本期数据行的 =CRM.… 公式
  --settings 文件     .csv，列为 key、value
  --targets 文件      .csv，列与表 CRM_Targets 相同
  --lang L            en、zh-CN 或 zh-TW
  --json 文件         同时把结果写成 JSON`,
  messages: {
    needsOption: ({ option }) => `缺少 ${option}。`,
    needsSource: () =>
      "没有可用的数据来源。请至少给出 --orders、--deals、--leads、--tickets、--survey、--subscriptions、--spend 之一。",
    needsFile: ({ option }) => `${option} 需要文件名。`,
    givenTwice: ({ option }) =>
      `${option} 给出了两次。请只给一次；多个文件的数据行请先合并成一个文件。`,
    fileAgain: ({ file, source, option }) =>
      `${file} 也是由 ${source} 生成的，每次刷新都要重新读取它。请用 ${option} 给出，或用 --overwrite 重新生成。`,
    unknownOption: ({ option }) => `没有选项 ${option}。`,
    needsValue: ({ option }) => `${option} 后面缺少值。`,
    needsNoValue: ({ option }) => `${option} 后面不带值。`,
    strayWord: ({ found }) => `“${found}”不属于任何选项。含空格的名称请加引号。`,
    badPeriod: ({ found }) =>
      `--period ${found} 不是有效期间。请写成 2011-11、2011-Q4、2011 或 2011-01-15..2011-03-14。`,
    badMap: ({ found, kinds }) =>
      `--map ${found} 不是有效的对应关系。请写成 orders.amount=Total：种类（${kinds}）、角色和列名。`,
    badRole: ({ found, kind, roles }) =>
      `--map ${found}：${kind} 没有这个角色。可用的角色：${roles}。`,
    mapWithoutSource: ({ found, option }) =>
      `--map ${found} 所说的来源没有给出。请加上 ${option}，或去掉该对应关系。`,
    mappedTwice: ({ found, role }) =>
      `--map ${found}：角色 ${role} 已有对应的列。每个角色只给一列。`,
    badChoice: ({ option, found, choices }) => `${option} 不能是 ${found}。可选：${choices}。`,
    badExtension: ({ option, extension }) => `${option} 的文件名必须以 ${extension} 结尾。`,
    sameFile: ({ file }) => `结果会覆盖 ${file}。请为 --out 或 --json 另选文件名。`,
    noFolder: ({ file }) => `${file} 所在的文件夹不存在。请先创建。`,
    noFile: ({ file }) => `找不到 ${file}。请检查文件名和文件夹。`,
    isFolder: ({ file }) => `${file} 是文件夹。请指定其中的文件。`,
    unreadable: ({ file, detail }) => `无法打开 ${file}：${detail}`,
    outIsFolder: ({ file }) => `${file} 是文件夹。请为 --out 或 --json 另选文件名。`,
    readOnly: ({ file }) =>
      `不能写入 ${file}：该文件或其文件夹是只读的。请允许写入，或为 --out 或 --json 另选文件名。`,
    diskFull: ({ file }) =>
      `未能写入 ${file}：磁盘已满。请腾出空间，或为 --out 或 --json 另选位置。`,
    inUse: ({ file }) => `未能写入 ${file}：其他程序正在使用该文件。请在那里关闭后重试。`,
    notWritten: ({ file, detail }) =>
      `未能写入 ${file}（${detail}）。请为 --out 或 --json 另选文件名。`,
    notText: ({ file }) =>
      `${file} 不是文本文件，尽管扩展名如此。请用生成它的程序打开，并另存为 .csv 或 .xlsx。`,
    unknownFormat: ({ file }) => `${file} 不是 .csv 或 .xlsx 文件。请另存为其中一种。`,
    emptyFile: ({ file }) => `${file} 是空的：需要一行列名，下面是数据行。`,
    unclosedQuote: ({ file, row }) => `${file} 第 ${row} 行：引号没有闭合。请补上或删去。`,
    unknownSheet: ({ file, sheet, sheets }) => `${file} 中没有工作表 ${sheet}。现有：${sheets}。`,
    brokenFile: ({ file }) => `${file} 不是可读取的 .xlsx 文件。请用 Excel 打开后重新保存。`,
    noColumn: ({ file, row, column, columns }) =>
      `${file} 第 ${row} 行：没有列“${column}”。现有列：${columns}。`,
    noByColumn: ({ by, places }) =>
      `没有与 --by ${by} 相符的列。现有列：${places.map((one) => `${one.file} 第 ${one.row} 行：${one.columns.join("、")}`).join("；")}。请写成其中一个列名。`,
    notKept: ({ file, parts }) =>
      `${file} 中的部分内容会丢失：${parts}。请另选 --out，或用 --overwrite 重新生成。`,
    failed: ({ detail }) => `未能生成 KPI 表：${detail}`,
  },
  parts: {
    chart: "柱形图、条形图、折线图以外的图表",
    comment: "批注",
    drawing: "图片或形状",
    macro: "宏",
    pivot: "数据透视表",
    sheetName: "工作表级名称",
    external: "到其他工作簿的链接",
    control: "控件",
    other: "其他部分",
  },
  progress: {
    reading: ({ file }) => `读取 ${file}`,
    opening: ({ file }) => `打开 ${file}`,
    writing: ({ file }) => `写入 ${file}`,
  },
  hints: {
    ambiguousDateOrder: "写法：--date-order dmy 或 --date-order mdy。",
    mixedDateOrder: "写法：--date-order dmy 或 --date-order mdy。",
    missingColumn: ({ kind, role }) => `写法：--map ${kind}.${role}="列名"。`,
  },
  seeHelp: "全部选项：npm run kpi -- --help",
  done: ({ file, rows, used, seconds }) =>
    `已写入 ${file}：共 ${rows} 行，使用 ${used} 行，用时 ${seconds} 秒。`,
};
