import type { retention as english } from "../en/retention";
import type { Translated } from "../sentences";

export const retention = {
  moreKeptThanStart: (f) =>
    `start 不得少于 end - new_customers：留下的老客户（${f.end - f.new_customers}）多于期初客户（${f.start}），请检查 new_customers`,
  moreNewThanEnd: (f) => `new_customers 不得多于 end（${f.end}），实为 ${f.new_customers}`,
  windowsInOrder: (f) =>
    `prev_start 须早于 start，end 不得早于 start，实为 prev_start ${f.prev_start}、start ${f.start}、end ${f.end}`,
} satisfies Translated<typeof english>;
