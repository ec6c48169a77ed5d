import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const INPUTS = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Bundles by the name of their webpack configuration, with a file that exists when they are built. */
const OUTPUTS = {
  addin: "dist/taskpane.html",
  page: ".workbench/page/index.html",
  node: ".workbench/kpi.cjs",
};

/**
 * Builds the named bundles that are missing or older than their sources, for this machine.
 * @param {("addin" | "page" | "node")[]} names
 * @param {(line: string) => void} say progress, one line at a time
 * @throws Error with webpack's report when a build fails.
 */
export async function ensureBuilt(names, say = () => {}) {
  const changed = newest(INPUTS.map((input) => join(root, input)));
  const stale = names.filter((name) => !isFresh(name, changed));
  if (stale.length === 0) return;
  say(`Building ${stale.join(", ")} …`);
  await webpack(stale);
  mkdirSync(join(root, ".workbench"), { recursive: true });
  for (const name of stale) writeFileSync(marker(name), "");
}

const marker = (name) => join(root, ".workbench", `${name}.built`);
const isFresh = (name, changed) =>
  existsSync(join(root, OUTPUTS[name])) &&
  existsSync(marker(name)) &&
  statSync(marker(name)).mtimeMs > changed;

function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const stat = statSync(path);
      return stat.isDirectory()
        ? newest(readdirSync(path).map((name) => join(path, name)))
        : stat.mtimeMs;
    })
  );
}

function webpack(names) {
  const args = [
    join(root, "node_modules/webpack/bin/webpack.js"),
    "--mode",
    "production",
    "--env",
    "local",
    ...names.flatMap((name) => ["--config-name", name]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let report = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (report += text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed:\n${report}`))
    );
  });
}
