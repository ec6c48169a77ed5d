import type { HelpText } from "..";

/** The words around the help of a function. */
export const page: HelpText["page"] = {
  product: "CRM 指标 Excel 加载项",
  languages: "语言",
  allFunctions: "全部函数",
  indexTitle: "函数",
  indexLead: "用单元格公式计算客户指标。在单元格中输入 =CRM. 即可看到它们。",
  search: "搜索函数",
  searchHint: "名称、含义或术语",
  searchFound: "找到的函数：",
  searchNone: "没有匹配的函数，请换一个词。",
  formula: "公式",
  arguments: "参数",
  argument: "参数",
  meaning: "含义",
  unit: "单位",
  required: "必填",
  optional: "可选",
  result: "结果",
  example: "示例",
  dataFrom: "数据起始单元格",
  gives: "结果为",
  errors: "错误",
  errorCells: "参数单元格中的错误会原样返回。",
  notes: "说明",
};
