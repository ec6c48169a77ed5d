import type { Sentences } from "../sentences";
import type { Where, Found } from "../facts";
import { at, quote } from "./quoting";

export const sales = {
  noClosedDeals: (f: Where) =>
    `${f.argument} requires at least one deal with a closing date, and with status one that is won`,
  unknownStage: (f: Found) =>
    `${at(f)} requires a known stage word such as closed won or closed lost, found ${quote(f.found)}`,
  ambiguousStage: (f: Found) =>
    `${at(f)} requires a stage word that says won or lost, found ${quote(f.found)}`,
  closedBeforeCreated: (f: Where) => `${at(f)} requires a date that is not before created`,
} satisfies Sentences;
