import type { ProcessChart } from "../../src/catalog/processChart";
import { LANGUAGES } from "../../src/i18n/language";
import { sheetTexts } from "../../src/i18n/sheet";
import type { KpiFact } from "../../src/sheet/facts";
import { LOOKS } from "../../src/sheet/layout/looks";
import { SCORECARD_INDEX } from "../../src/sheet/scorecard/columns";
import { scored } from "../../src/sheet/scorecard/scored";
import { signalLabel } from "../../src/sheet/scorecard/signalLabel";
import { signalWord } from "../../src/sheet/results/signalWord";
import { messageLines } from "../../src/sheet/summary/messageLines";
import { sampleFacts } from "./sampleFacts";

const process = (signal: ProcessChart["signal"]): ProcessChart => ({
  ...{ mean: 1000, lower: 900, upper: 1100, periods: 11 },
  signal,
});
const ABOVE = { rule: "limit", side: "high" } as const;
const change = (kind: "rise" | "fall" | "none"): KpiFact["change"] => ({
  ...{ kind, baseline: "previous" },
  from: 1000,
});
const en = sheetTexts.en;

test("the signal says a real change, a break with the past, or both; nothing where nothing could be tested", () => {
  expect(signalLabel({ change: null, process: null }, en)).toBe("");
  expect(signalLabel({ change: change("rise"), process: null }, en)).toBe("▲ real rise");
  expect(signalLabel({ change: null, process: process(ABOVE) }, en)).toBe("◆ above limit");
  expect(signalLabel({ change: change("none"), process: process(ABOVE) }, en)).toBe(
    "◆ above limit"
  );
  expect(signalLabel({ change: change("fall"), process: process(ABOVE) }, en)).toBe(
    "▼ down, above limit"
  );
});

test("the results file says the same in words", () => {
  expect(signalWord({ change: null, process: null })).toBeNull();
  expect(signalWord({ change: change("none"), process: process(null) })).toBe("none");
  expect(signalWord({ change: change("rise"), process: null })).toBe("rise");
  expect(signalWord({ change: null, process: process(ABOVE) })).toBe("above limit");
  expect(signalWord({ change: change("none"), process: process(ABOVE) })).toBe("above limit");
  expect(signalWord({ change: change("fall"), process: process(ABOVE) })).toBe("fall, above limit");
});

test("a KPI within its limits says what the test of change says", () => {
  expect(signalLabel({ change: change("none"), process: process(null) }, en)).toBe(
    "○ no clear change"
  );
  expect(signalLabel({ change: null, process: process(null) }, en)).toBe("");
});

/** Chinese characters are two wide. */
const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0);

test.each(LANGUAGES)("every signal fits its column in %s", (language) => {
  const text = sheetTexts[language];
  const kinds = [null, "rise", "fall", "none"] as const;
  const labels = kinds.flatMap((kind) =>
    (["limit", "run", "near"] as const).flatMap((rule) =>
      (["high", "low"] as const).map((side) =>
        signalLabel(
          { change: kind === null ? null : change(kind), process: process({ rule, side }) },
          text
        )
      )
    )
  );
  expect(new Set(labels).size).toBe(18);
  // Letters are narrower than the digits that a column is measured by.
  const room = LOOKS.summary.widths[SCORECARD_INDEX.signal]! * 1.15;
  expect(labels.filter((label) => width(label) > room)).toEqual([]);
});

test("a value beyond its limit gets a message with value, limit, mean and number of periods", () => {
  const facts = sampleFacts("en", { settings: { currency: "USD" } });
  const [first, ...others] = facts.kpis;
  const kpis = [{ ...first!, process: process(ABOVE) }, ...others];
  const lines = messageLines(scored(facts), { ...facts, kpis });
  expect(lines).toContain(
    "Name of REVENUE at 1,200.00 USD is above its natural limit of 1,100.00 USD: the 11 periods before had a mean of 1,000.00 USD."
  );
});
