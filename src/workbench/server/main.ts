import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Server } from "node:http";
import { listen } from "./listen";
import { workbenchServer } from "./workbenchServer";

export interface RunningWorkbench {
  readonly address: string;
  readonly server: Server;
}

/** Starts the workbench of a project folder whose bundles are built. */
export async function startWorkbench(root: string, port = 3100): Promise<RunningWorkbench> {
  const resolve = createRequire(join(root, "package.json")).resolve;
  const server = workbenchServer({
    page: join(root, ".workbench/page"),
    addIn: join(root, "dist"),
    client: dirname(resolve("@microsoft/office-js/dist/office.js")),
    assets: join(root, "assets"),
  });
  return { address: await listen(server, port), server };
}
