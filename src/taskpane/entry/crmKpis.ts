import type { Recognition } from "../../data/recognition";
import type { RawTable, TableKind } from "../../data/table";
import type { Language } from "../../i18n/language";
import type { BuildRequest, TargetRow } from "../../sheet/request";
import type { AddedAction, BuildHooks, BuildOutcome, ClosedPeriod } from "../../excel";
import { failureOf } from "../failure/failure";
import { currentLanguage } from "../language";
import { loadExcel } from "../loadExcel";

/** What a caller outside the pane may ask; failures arrive as plain objects with `key`, `facts` and `message`. */
export interface CrmKpis {
  build(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome>;
  refresh(hooks: BuildHooks): Promise<BuildOutcome>;
  /** Adds the period that the KPI sheet shows to the history; fails with `periodClosed` when it is there, unless `again`. */
  closePeriod(hooks: BuildHooks, o?: { readonly again?: boolean }): Promise<ClosedPeriod>;
  /** Adds an action about a KPI of the scorecard to the sheet of actions; `today` is a date serial. */
  addAction(id: string, today: number): Promise<AddedAction>;
  /** What the columns of a table are, as a source of a kind or of the kind that it looks like. */
  recognise(table: RawTable, kind?: TableKind): Promise<Recognition>;
  /** Targets from a file with columns of `CRM_Targets`; a cell that says nothing sensible is refused with its place. */
  readTargets(table: RawTable): Promise<readonly TargetRow[]>;
  /** Settings from a file with the columns of `CRM_Settings`. */
  readSettings(table: RawTable): Promise<Readonly<Record<string, string | number>>>;
  /** What the KPI sheet of the workbook was built from; null without one. */
  storedRequest(): Promise<BuildRequest | null>;
}

/** Runs work and says its failures in words: the caller may live in another realm, without our texts. */
async function plainly<T>(language: () => Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const failure = failureOf(thrown);
    const { failureText } = await import(
      /* webpackChunkName: "failures" */ "../failure/failureText"
    );
    throw { ...failure, message: failureText(failure, language()) };
  }
}

export const crmKpis: CrmKpis = {
  build: (request, hooks) =>
    plainly(
      () => request.language,
      async () => (await loadExcel()).build(request, hooks)
    ),
  refresh: (hooks) => plainly(currentLanguage, async () => (await loadExcel()).refresh(hooks)),
  closePeriod: (hooks, o) =>
    plainly(currentLanguage, async () => (await loadExcel()).closePeriod(hooks, o)),
  addAction: (id, today) =>
    plainly(currentLanguage, async () => (await loadExcel()).addAction(id, today)),
  recognise: (table, kind) =>
    plainly(currentLanguage, async () => {
      const { recogniseTable } = await import("../../data/recognise/recogniseTable");
      return recogniseTable(table, kind);
    }),
  readTargets: (table) =>
    plainly(currentLanguage, async () => {
      const { readTargetRows } = await import("../../sheet/input/readTargetRows");
      return readTargetRows(table);
    }),
  readSettings: (table) =>
    plainly(currentLanguage, async () => {
      const { readSettingRows } = await import("../../sheet/input/readSettingRows");
      return readSettingRows(table);
    }),
  storedRequest: () => plainly(currentLanguage, async () => (await loadExcel()).storedRequest()),
};
