import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { packedBrowser } from "./packedBrowser";

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

/** The machine's Chrome, Edge or Chromium. */
function installedBrowser(): string | undefined {
  const named = process.env["BROWSER_PATH"];
  return [named, ...(INSTALLED[process.platform] ?? [])].find(
    (path) => path !== undefined && existsSync(path)
  );
}

/** A headless browser for the built pages: the machine's, else the one that npm brings along. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  const { executablePath, env } =
    installed === undefined ? await packedBrowser() : { executablePath: installed, env: {} };
  // Containers and CI machines lack the sandbox's kernel features; the pages are our own.
  const args = ["--no-sandbox"];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env }, headless: true });
}
