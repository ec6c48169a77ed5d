import type { Example } from "./example";
import { ORDERS } from "./orders";

export const value = {
  CLV: { call: "=CRM.CLV(100,12,3,40%,200)", result: 1240 },
  "CLV.RETENTION": { call: "=CRM.CLV.RETENTION(100,80%,10%)", result: 266.6666666666667 },
  CAC: { call: "=CRM.CAC(12000,80)", result: 150 },
  PAYBACK: { call: "=CRM.PAYBACK(150,50,60%)", result: 5 },
  LTVCAC: { call: "=CRM.LTVCAC(1440,200)", result: 7.2 },
  MULTIPLE: { call: "=CRM.MULTIPLE(80%,12%)", result: 2.5 },
  "CLV.HISTORIC": {
    cells: ORDERS,
    call: "=CRM.CLV.HISTORIC(A2:A7,D2:D7,40%,2)",
    result: [
      ["customer", "value"],
      ["Ann", 108],
      ["Cai", 80],
    ],
  },
} satisfies Record<string, Example>;
