import { foldIds } from "../../../src/calc/ids/foldIds";
import { outcomesByWord } from "../../../src/calc/sales/outcomesByWord";
import { upSellRate } from "../../../src/calc/sales/upSellRate";
import { winRate } from "../../../src/calc/sales/winRate";

/** Outcomes of status words with lists of one's own, all coded together as the functions do. */
function outcomes(words: string[], won: string[] | null, lost: string[] | null) {
  const { codes, labels } = foldIds([...words, ...(won ?? []), ...(lost ?? [])]);
  const [wonEnd, lostEnd] = [won?.length ?? 0, lost?.length ?? 0];
  const listed = (from: number, length: number) => ({
    codes: codes.subarray(words.length + from, words.length + from + length),
    labels,
  });
  const byCode = outcomesByWord(labels, {
    won: won && listed(0, wonEnd),
    lost: lost && listed(wonEnd, lostEnd),
  });
  return words.map((_, i) => byCode[codes[i]!]);
}

describe("what a status word says", () => {
  test("without lists is the dictionary's word, and nothing for a number or an unknown one", () => {
    expect(outcomes(["赢单", "Closed Lost", "Demo", "Closed", "Paid"], null, null)).toEqual([
      "won",
      "lost",
      "open",
      "ambiguous",
      null,
    ]);
    expect(outcomesByWord([285], { won: null, lost: null })).toEqual([null]);
  });

  test("with both lists is open for every word that is on none", () => {
    expect(outcomes(["Paid", "gone", "won", "Closed"], ["paid"], ["Gone"])).toEqual([
      "won",
      "lost",
      "open",
      "open",
    ]);
  });

  test("with one list takes the other from the dictionary, for which Closed is ambiguous", () => {
    expect(outcomes(["Paid", "won", "输单", "Closed", "?"], ["paid"], null)).toEqual([
      "won",
      "open",
      "lost",
      "ambiguous",
      "open",
    ]);
    expect(outcomes(["won", "lost", "Gone"], null, ["gone"])).toEqual(["won", "open", "lost"]);
  });
});

describe("win rate", () => {
  const codes = Int32Array.of(0, 1, 0, 2, 3);
  const words = ["won", "lost", "open", "invalid"] as const;

  test("is of the deals decided", () => {
    expect(winRate(codes, words, null)).toEqual({ k: 2, n: 3 });
  });

  test("by amount weighs each deal by its money", () => {
    expect(winRate(codes, words, Float64Array.of(10, 50, 40, 900, 900))).toEqual({ k: 50, n: 100 });
  });
});

test("up-sell is of those who paid before: a customer who left paid no more", () => {
  const [before, after] = [Float64Array.of(10, 10, 10, 0), Float64Array.of(11, 10, NaN, 5)];
  expect(upSellRate(before, after)).toEqual({ k: 1, n: 3 });
});
