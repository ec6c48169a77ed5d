import type { AddressInfo } from "node:net";
import type { Server } from "node:http";

const MOST_PORTS = 50;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError).once("listening", onListening).listen(port, "127.0.0.1");
  });
}

/**
 * Listens on this machine only, on the first free port from `first` on (0: any), and gives the address.
 * @throws Error when none of the next ports is free
 */
export async function listen(server: Server, first: number): Promise<string> {
  for (let port = first; port < first + MOST_PORTS; port++) {
    if (await tryPort(server, port))
      return `http://localhost:${(server.address() as AddressInfo).port}/`;
  }
  throw new Error(`no free port from ${first} to ${first + MOST_PORTS - 1}`);
}
