import fc from "fast-check";
import { foldIds, IdFolder } from "../../../src/calc/ids/foldIds";

const codesOf = (cells: Parameters<typeof foldIds>[0]): number[] => [...foldIds(cells).codes];

test("ids compare trimmed, full-width folded and case-free; the first spelling is shown trimmed", () => {
  const { codes, labels } = foldIds([" Kh01 ", "ＫＨ０１", "kh01", "KH02"]);
  expect([...codes]).toEqual([0, 0, 0, 1]);
  expect(labels).toEqual(["Kh01", "KH02"]);
});

test("a number and its text are one id, which keeps the type it was first seen in", () => {
  expect(foldIds([7, "7", "8", 8]).labels).toEqual([7, "8"]);
  expect(codesOf([7, "7", "07"])).toEqual([0, 0, 1]);
});

test("empty cells, spaces and 0 are missing", () => {
  expect(codesOf([null, undefined, "", "  ", "　", 0, "0", "A"])).toEqual([
    -1, -1, -1, -1, -1, -1, -1, 0,
  ]);
});

test("record ids of 15 or 18 letters and digits compare exactly as long as all ids are such", () => {
  const ids = ["0065g00000AbCdE", "0065g00000AbCde", "0065g00000AbCdEAAA"];
  expect(codesOf(ids)).toEqual([0, 1, 2]);
  expect(codesOf([...ids, "K1"])).toEqual([0, 0, 1, 2]);
  expect(codesOf(["K1", ...ids])).toEqual([0, 1, 1, 2]);
});

test("other spellings of an id are kept with their first place and their count", () => {
  const variant = { label: "A", code: 0, firstIndex: 1, count: 2 };
  expect(foldIds(["a", "A", "b", "A", " a", 7, "7"]).variants).toEqual([variant]);
  const ids = ["0065g00000AbCdE", "0065g00000AbCde"];
  expect(foldIds(ids).variants).toEqual([]);
  expect(foldIds([...ids, ids[1], "K1"]).variants).toEqual([
    { label: "0065g00000AbCde", code: 0, firstIndex: 1, count: 2 },
  ]);
});

test("words that a source uses for nothing are missing, and rows can be picked from a longer column", () => {
  const folder = new IdFolder(2, (text) => text === "N/A");
  folder.read(["A", "N/A", "B"], 0, 2, [1, 2]);
  expect([...folder.finish().codes]).toEqual([-1, 0]);
});

test("ids read in slices fold as those read at once", () => {
  const id = fc.oneof(
    fc.constantFrom("a", "A", "ａ", "0065g00000AbCdE", "0065g00000AbCde", 1, "1"),
    fc.string({ maxLength: 3 })
  );
  fc.assert(
    fc.property(fc.array(id), fc.nat(), (ids, at) => {
      const cut = at % (ids.length + 1);
      const folder = new IdFolder(ids.length);
      folder.read(ids, 0, cut);
      folder.read(ids, cut, ids.length);
      expect(folder.finish()).toEqual(foldIds(ids));
    })
  );
});

test("a group may be called 0 where 0 is not missing", () => {
  expect(foldIds([0, "0", 1, "", null], false)).toMatchObject({
    codes: Int32Array.of(0, 0, 1, -1, -1),
    labels: [0, 1],
  });
});
