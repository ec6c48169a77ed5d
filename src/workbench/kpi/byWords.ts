/**
 * Words for one thing that a table is broken down by, in the languages of exports: with one of them in `--by`, a column
 * is found whose header has another.
 */
const SAME_THING: readonly (readonly string[])[] = [
  [
    ...["salesperson", "sales rep", "seller", "owner", "agent", "负责人", "销售员", "业务员"],
    ...["销售负责人", "所有者", "負責人", "業務人員", "業務員", "擁有者", "承辦人"],
  ],
  [
    ...["region", "territory", "area", "country", "区域", "地区", "大区", "省份"],
    ...["區域", "地區", "縣市", "國家"],
  ],
  ["channel", "source", "渠道", "来源", "通路", "來源", "管道"],
  [
    ...["product", "item", "category", "产品", "商品", "物料", "品类", "类别"],
    ...["產品", "品項", "類別"],
  ],
  ["segment", "customer type", "客户类型", "客户级别", "客户分类", "客戶類型", "客戶分級"],
  ["industry", "行业", "產業"],
];

/** A word with the other words for the same thing; itself alone when it is not known. */
export const wordsFor = (word: string): readonly string[] =>
  SAME_THING.find((words) => words.includes(word)) ?? [word];
