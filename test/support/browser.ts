import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Where the browsers of a machine are, by platform. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
};

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The machine's Chrome, Edge or Chromium, else the one that npm brings along, which needs nothing else on Linux. */
async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env["BROWSER_PATH"];
  const installed = [named, ...(INSTALLED[process.platform] ?? [])].find(
    (path) => path !== undefined && existsSync(path)
  );
  if (installed !== undefined) return { executablePath: installed, args: [] };
  const { default: packed } = await import("@sparticuz/chromium");
  // One process for everything is meant for tiny machines and dies with the first page that does.
  const args = packed.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await packed.executablePath(), args };
}

/** A headless browser for the built pages. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  // Containers and CI machines lack the sandbox's kernel features; the pages are our own.
  return chromium.launch({ executablePath, args: [...args, "--no-sandbox"], headless: true });
}
