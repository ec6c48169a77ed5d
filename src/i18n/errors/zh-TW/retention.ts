import type { retention as english } from "../en/retention";
import type { Translated } from "../sentences";

export const retention = {
  moreKeptThanStart: (f) =>
    `start 不得少於 end - new_customers：留下的舊客戶（${f.end - f.new_customers}）多於期初客戶（${f.start}），請檢查 new_customers`,
  moreNewThanEnd: (f) => `new_customers 不得多於 end（${f.end}），目前為 ${f.new_customers}`,
  windowsInOrder: (f) =>
    `prev_start 必須早於 start，end 不得早於 start，目前為 prev_start ${f.prev_start}、start ${f.start}、end ${f.end}`,
} satisfies Translated<typeof english>;
