import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const PACKAGE = "@sparticuz/chromium";
const run = promisify(execFile);
const modules = join(__dirname, "../../node_modules");

/** There, the package believes, it has to unpack libraries too: those that a bare Linux lacks (NSS, NSPR, Expat). */
const LAMBDA = { AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };

/** The package's own file names folders of its cloud; ours names the fonts beside it, and those of the machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`;

export interface PackedBrowser {
  readonly executablePath: string;
  /** What the browser finds its libraries and fonts by. */
  readonly env: Readonly<Record<string, string>>;
}

/** The browser inside an npm package: a Linux without a single library or font for browsers can run it. */
export async function packedBrowser(): Promise<PackedBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      "No Chrome, Edge or Chromium was found: install one, or name it in BROWSER_PATH"
    );
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  const libraries = (await lacksLibraries(executablePath))
    ? { LD_LIBRARY_PATH: join(folder, "al2023/lib") }
    : {};
  return { executablePath, env: { ...libraries, FONTCONFIG_FILE: join(folder, "fonts.conf") } };
}

/** A machine that has its own keeps them: the package's are built for glibc 2.34, the browser itself for less. */
async function lacksLibraries(program: string): Promise<boolean> {
  const { stdout } = await run("ldd", [program]);
  return stdout.includes("not found");
}

/** Unpacks once for each version. The folder gets its name when it is complete, so half of one is never used. */
async function unpacked(): Promise<string> {
  const cache = join(modules, ".cache");
  const folder = join(cache, `chromium-${await version()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const script = join(__dirname, "unpackBrowser.mjs");
  const env = { ...process.env, ...LAMBDA, TMPDIR: fresh };
  await run(process.execPath, [script], { env });
  await writeFile(join(fresh, "fonts.conf"), FONTS);
  // Another run may have been faster; its folder is as good.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

async function version(): Promise<string> {
  const main = createRequire(__filename).resolve(PACKAGE);
  const file = join(dirname(main), "../../package.json");
  return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
}
