import { addInAddress } from "../../src/build/addInAddress";

test("a production build takes its address from ADDIN_URL and closes it with a slash", () => {
  expect(addInAddress("production", {}, { ADDIN_URL: "https://kpis.example.com/crm" })).toEqual({
    url: "https://kpis.example.com/crm/",
    use: "production",
  });
});

test.each([
  ["no address", {}],
  ["an address without https", { ADDIN_URL: "http://kpis.example.com/" }],
  ["an address of this machine", { ADDIN_URL: "https://localhost:3000/" }],
])("a production build with %s fails with the remedy", (_title, variables) => {
  expect(() => addInAddress("production", {}, variables)).toThrow(/ADDIN_URL/);
});

test("development and local builds need no address", () => {
  expect(addInAddress("development", undefined, {}).use).toBe("local");
  expect(addInAddress("production", { local: true }, {}).use).toBe("local");
});
