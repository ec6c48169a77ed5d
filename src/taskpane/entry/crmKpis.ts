import type { Recognition } from "../../data/recognition";
import type { RawTable } from "../../data/table";
import type { Language } from "../../i18n/language";
import type { BuildRequest } from "../../sheet/request";
import type { BuildHooks, BuildOutcome } from "../../excel";
import { failureOf } from "../failure/failure";
import { currentLanguage } from "../language";
import { loadExcel } from "../loadExcel";

/** What a caller outside the pane may ask; failures arrive as plain objects with `key`, `facts` and `message`. */
export interface CrmKpis {
  build(request: BuildRequest, hooks: BuildHooks): Promise<BuildOutcome>;
  refresh(hooks: BuildHooks): Promise<BuildOutcome>;
  recognise(table: RawTable): Promise<Recognition>;
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
  recognise: (table) =>
    plainly(currentLanguage, async () => {
      const { recogniseTable } = await import("../../data/recognise/recogniseTable");
      return recogniseTable(table);
    }),
};
