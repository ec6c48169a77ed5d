import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";

const root = join(__dirname, "../..");
const load = createRequire(__filename);

export interface WorkbenchServer {
  readonly address: string;
  close(): void;
}

interface ServerModule {
  startWorkbench(
    root: string,
    client: string,
    port: number
  ): Promise<{ address: string; server: { close(): void } }>;
}

/** The built workbench on a free port. */
export async function startServer(): Promise<WorkbenchServer> {
  const { startWorkbench } = load(join(root, ".workbench/server.cjs")) as ServerModule;
  const client = dirname(load.resolve("@microsoft/office-js/dist/office.js"));
  const { address, server } = await startWorkbench(root, client, 0);
  return { address, close: () => server.close() };
}

/** Errors of a page as they come: thrown in it, or written to its console. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}
