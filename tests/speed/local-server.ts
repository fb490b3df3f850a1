import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that only this machine reaches. */
export interface LocalServer {
  /** Its address, without a slash at its end. */
  url: string;
  stop: () => void;
}

export async function startLocalServer(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
