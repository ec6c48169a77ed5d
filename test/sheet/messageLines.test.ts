import { scored } from "../../src/sheet/scorecard/scored";
import { MESSAGE_LINES, messageLines } from "../../src/sheet/summary/messageLines";
import { sampleFacts } from "./sampleFacts";

const full = { margin: 0.4, cac: 20, lifespan: 3, currency: "USD" };

function lines(...args: Parameters<typeof sampleFacts>): readonly string[] {
  const facts = sampleFacts(...args);
  return messageLines(scored(facts), facts);
}

test("missed targets come first, the costliest for the score before the others, with numbers and unit", () => {
  const targets = [
    { id: "REVENUE", target: 1500 },
    { id: "REPEAT", target: 0.8 },
    { id: "CUSTOMERS", target: 50 },
  ];
  expect(lines("en", { targets, settings: full })).toEqual([
    "Name of REPEAT is off target at 40.0%: the target is 80.0%, the gap 40.0 percentage points.",
    "Name of REVENUE is off target at 1,200.00 USD: the target is 1,500.00 USD, the gap 300.00 USD.",
    "10 of 1,000 rows could not be used: the sheet KPI Data notes says why and where the first one is.",
  ]);
});

test("without targets the first line says where to enter them", () => {
  expect(lines()[0]).toBe(
    "No targets are set yet: enter them on the sheet KPI Targets and the score follows at once."
  );
});

test("one line names the settings that are missing, their sheet and the KPIs that wait for them", () => {
  const [, , clv] = lines("en", { settings: { margin: 0.4 } });
  expect(clv).toBe(
    "Without lifespan, cac on the sheet KPI Targets there is no value for: Name of CLV."
  );
});

test("there are never more than five lines, and warnings about the data are among them", () => {
  const targets = ["REVENUE", "REPEAT", "CUSTOMERS"].map((id) => ({ id, target: 9999 }));
  const facts = { ...sampleFacts("en", { targets }), partial: true };
  const shown = messageLines(scored(facts), facts);
  expect(shown).toHaveLength(MESSAGE_LINES);
  expect(shown.filter((line) => line.includes("still running"))).toHaveLength(1);
});

test.each(["zh-CN", "zh-TW"] as const)(
  "lines in %s are whole sentences of that language",
  (language) => {
    const shown = lines(language, { targets: [{ id: "REVENUE", target: 1500 }] });
    expect(shown.every((line) => line.endsWith("。"))).toBe(true);
    expect(shown[0]).toContain("1,500.00");
  }
);

test("a real change follows the missed targets, with both numbers and what it is compared with", () => {
  const facts = sampleFacts("en", { settings: full, targets: [{ id: "REVENUE", target: 1500 }] });
  const change = { kind: "fall", baseline: "lastYear", from: 0.45 } as const;
  const kpis = facts.kpis.map((kpi) => (kpi.id === "REPEAT" ? { ...kpi, change } : kpi));
  const changed = { ...facts, kpis };
  expect(messageLines(scored(changed), changed).slice(0, 2)).toEqual([
    "Name of REVENUE is off target at 1,200.00 USD: the target is 1,500.00 USD, the gap 300.00 USD.",
    "Name of REPEAT has really fallen, from 45.0% in the same period of last year to 40.0%.",
  ]);
});

test("days, hours, months and points have their unit behind each number", () => {
  const facts = sampleFacts("en", { targets: [{ id: "REPEAT", target: 50 }], settings: full });
  const change = { kind: "rise", baseline: "previous", from: 22.5 } as const;
  const lineWith = (format: "points" | "days" | "hours" | "months", of = facts) => {
    const kpis = of.kpis.map((kpi) =>
      kpi.id === "REPEAT"
        ? { ...kpi, value: 43, change, definition: { ...kpi.definition, format } }
        : kpi
    );
    const changed = { ...of, kpis };
    return messageLines(scored(changed), changed).slice(0, 2);
  };
  expect(lineWith("days")).toEqual([
    "Name of REPEAT is off target at 43.0 days: the target is 50.0 days, the gap 7.0 days.",
    "Name of REPEAT has really risen, from 22.5 days in the previous period to 43.0 days.",
  ]);
  expect(lineWith("hours")[1]).toContain("to 43.0 hours.");
  expect(lineWith("months")[1]).toContain("to 43.0 months.");
  expect(lineWith("points")[1]).toContain("to 43.0 points.");
  expect(lineWith("days", sampleFacts("zh-CN"))[1]).toContain("22.5 天");
});
