import { join } from "node:path";
import type { Server } from "node:http";
import { listen } from "./listen";
import { workbenchServer } from "./workbenchServer";

export interface RunningWorkbench {
  readonly address: string;
  readonly server: Server;
}

/**
 * Starts the workbench of a project folder whose bundles are built.
 * @param client folder with the files of the package @microsoft/office-js
 */
export async function startWorkbench(
  root: string,
  client: string,
  port: number
): Promise<RunningWorkbench> {
  const server = workbenchServer({
    page: join(root, ".workbench/page"),
    addIn: join(root, "dist"),
    client,
    assets: join(root, "assets"),
  });
  return { address: await listen(server, port), server };
}
