import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../build/ensureBuilt.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const require = createRequire(import.meta.url);

const clientFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const { values: options } = parseArgs({
  options: {
    workbench: { type: "boolean", default: false },
    port: { type: "string", default: "3100" },
    "no-open": { type: "boolean", default: false },
  },
});

const EXCEL = {
  darwin: () => existsSync("/Applications/Microsoft Excel.app"),
  win32: () =>
    ["HKLM", "HKCU"].some((hive) => {
      const key = `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`;
      return spawnSync("reg", ["query", key], { stdio: "ignore" }).status === 0;
    }),
};

const OPEN = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

function hasDisplay() {
  if (process.env.CI) return false;
  return (
    process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function openBrowser(address) {
  const [command, ...args] = OPEN[process.platform] ?? [];
  if (!command) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // The address is on the screen already: without a browser to start, nothing is lost.
  child.on("error", () => {});
  child.unref();
}

function startExcel() {
  const cli = require.resolve("office-addin-debugging/cli.js");
  const child = spawn(process.execPath, [cli, "start", "manifest.xml"], {
    cwd: root,
    stdio: "inherit",
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}

async function startWorkbench() {
  await ensureBuilt(["addin", "page", "node"], (line) => console.error(line));
  const { startWorkbench: start } = require(join(root, ".workbench/server.cjs"));
  const { address } = await start(root, clientFolder, Number(options.port));
  console.log(
    `The workbench is at ${address}\nIt is not Excel: a spreadsheet of ours runs the real add-in. Stop it with Ctrl+C.`
  );
  if (!options["no-open"] && hasDisplay()) openBrowser(address);
}

if (!options.workbench && EXCEL[process.platform]?.()) startExcel();
else
  startWorkbench().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
