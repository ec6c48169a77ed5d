import { HostError } from "../../src/excel/session/hostError";
import { CalcError } from "../../src/calc/errors";
import { DataError } from "../../src/data/dataError";
import { LANGUAGES } from "../../src/i18n/language";
import { failureOf } from "../../src/taskpane/failure/failure";
import { failureText } from "../../src/taskpane/failure/failureText";

const said = (thrown: unknown): string => failureText(failureOf(thrown), "en");

test("data that cannot be used name the source, the row and the remedy", () => {
  const thrown = new DataError("missingColumn", {
    source: "Orders",
    kind: "orders",
    row: 1,
    role: "date",
    columns: "A, B",
  });
  expect(said(thrown)).toMatch(/Orders.*row 1.*date/);
});

test("a failure of Excel says what to do", () => {
  expect(said(new HostError("protectedSheet", { sheet: "KPI Summary" }))).toMatch(
    /KPI Summary is protected.*Unprotect/
  );
});

test("a failed calculation keeps its sentence", () => {
  expect(said(new CalcError("notAvailable", "noRows", { argument: "customer" }))).toMatch(
    /^customer requires/
  );
});

test("a plain object from another realm is as good as an error", () => {
  expect(said({ key: "editMode", facts: {} })).toMatch(/cell is being edited/);
});

test("an aborted signal is a cancellation in every language", () => {
  const reason = new DOMException("This operation was aborted", "AbortError");
  const sentences = LANGUAGES.map((language) => failureText(failureOf(reason), language));
  expect(sentences).toEqual([
    expect.stringMatching(/Cancelled/),
    expect.stringMatching(/取消/),
    expect.stringMatching(/取消/),
  ]);
});

test("a bug shows its detail, so that it can be reported", () => {
  expect(said(new TypeError("x is not a function"))).toMatch(/x is not a function/);
  expect(said("boom")).toMatch(/boom/);
});
