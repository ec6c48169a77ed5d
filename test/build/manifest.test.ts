import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../src/build/manifest/checkManifest";
import { manifestFor } from "../../src/build/manifest/manifestFor";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const LOCALES = ["zh-CN", "zh-TW"];

/** Width and height from the header of a PNG file. */
function iconSize(path: string): { width: number; height: number } | null {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const problems = (text: string): string[] => checkManifest(text, { iconSize }, LOCALES);
/** The manifest with one thing changed; the change must apply. */
function spoilt(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`Nothing to change for ${from}`);
  return text;
}

test("the manifest holds nothing that Excel would refuse", () => {
  expect(problems(manifest)).toEqual([]);
});

test.each([
  [
    "elements out of order",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    /OfficeApp requires Version/,
  ],
  [
    "a runtime behind the form factors",
    "<Runtimes>",
    "<Other/><Runtimes>",
    /Host requires Runtimes/,
  ],
  [
    "a resid that points nowhere",
    'resid="Group.Label"',
    'resid="Group.Lable"',
    /Group.Lable names no resource/,
  ],
  [
    "a resid that is too long",
    /Refresh\.Tip/g,
    "Refresh.Tip.That.Is.Longer.Than.Thirty.Two",
    /longer than 32/,
  ],
  [
    "a label that is too long",
    'DefaultValue="Help"',
    `DefaultValue="${"x".repeat(126)}"`,
    /requires 1 to 125 characters/,
  ],
  [
    "an address without https",
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    /require https/,
  ],
  ["an icon that does not exist", "refresh-80.png", "refresh-81.png", /does not exist/],
  ["an icon of the wrong size", "icon-16.png", "icon-32.png", /requires 16 × 16 pixels/],
  [
    "a second resid for the shared runtime",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="GetStarted.LearnMoreUrl"/>',
    /one resid everywhere/,
  ],
  ["a short lifetime", 'lifetime="long"', 'lifetime="short"', /lifetime long/],
  [
    "a text without a translation",
    /\s*<bt:Override Locale="zh-TW" Value="說明"\/>/,
    "",
    /Help.Label requires a text for zh-TW/,
  ],
  [
    "a name without a translation",
    /\s*<Override Locale="zh-CN" Value="CRM 指标"\/>/,
    "",
    /DisplayName requires a text for zh-CN/,
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>crm</Id>", /requires a GUID/],
  ["a version of three parts", "<Version>0.1.0.0", "<Version>0.1.0", /requires four parts/],
  ["an id used twice", 'id="CrmKpis.Help"', 'id="CrmKpis.Pane"', /used twice/],
])("%s is found", (_title, from, to, message) => {
  expect(problems(spoilt(from, to)).join("\n")).toMatch(message);
});

test("a production manifest has its own address everywhere and no local one", () => {
  const text = manifestFor(manifest, { url: "https://kpis.example.com/crm/", use: "production" });
  expect(text).not.toMatch(/localhost/);
  expect(text.match(/https:\/\/kpis\.example\.com\/crm\//g)?.length).toBe(
    manifest.match(/https:\/\/localhost:3000\//g)?.length
  );
});

test("a production build fails when a local address is left over", () => {
  const stray = manifest.replace(
    "https://localhost:3000/functions.js",
    "https://localhost:3001/functions.js"
  );
  expect(() => manifestFor(stray, { url: "https://kpis.example.com/", use: "production" })).toThrow(
    /still names localhost/
  );
});
