import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";

const root = join(__dirname, "../..");
const ROWS = 541_909;

/** Prints its own peak memory, which only the process itself knows on every system. */
const RUNNER = `
const { dirname, join } = require("node:path");
const [root, ...args] = process.argv.slice(1);
const { runKpi } = require(join(root, ".workbench/kpi.cjs"));
const client = dirname(require.resolve("@microsoft/office-js/dist/office.js", { paths: [root] }));
const quiet = { write: () => true };
runKpi(args, { root, client }, { stdout: quiet, stderr: quiet }).then((code) => {
  process.stdout.write(JSON.stringify({ code, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }), () => process.exit());
});`;

/** Order lines of eight columns: about 21 lines an order, 4,400 customers, one year. */
async function writeOrders(path: string): Promise<void> {
  let state = 7;
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const out = createWriteStream(path);
  out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
  for (let row = 0; row < ROWS; row++) {
    const order = Math.floor(row / 21);
    const day = new Date(
      Date.UTC(2010, 11, 1) + Math.floor((order * 373) / (ROWS / 21)) * 86_400_000
    );
    const date = `${day.toISOString().slice(0, 10)} ${10 + (order % 9)}:${10 + (order % 50)}:00`;
    const quantity = random() < 0.02 ? -1 : 1 + Math.floor(random() * 12);
    const line = `${536365 + order},S${Math.floor(random() * 4000)},Item number ${row % 977},${quantity},${date},${(random() * 9 + 0.5).toFixed(2)},${12346 + ((order * 7919) % 4372)},United Kingdom\n`;
    if (!out.write(line)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** The whole command line on a large file, as its user waits for it. */
export async function* bench(): AsyncGenerator<string> {
  const { ensureBuilt } = await import("../../src/build/ensureBuilt.mjs");
  await ensureBuilt(["addin", "node"]);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const orders = join(folder, "orders.csv");
    await writeOrders(orders);
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      ["-e", RUNNER, "--", root, "--orders", orders, "--out", join(folder, "kpi.xlsx")],
      { encoding: "utf8" }
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { code, megabytes } = JSON.parse(run.stdout) as { code: number; megabytes: number };
    yield `command line, ${ROWS.toLocaleString("en")} lines of eight columns: exit ${code}, ${seconds} s, peak ${megabytes} MB (aim: 15 s, 2,000 MB)`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
