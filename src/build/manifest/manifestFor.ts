import { LOCAL_ADDRESS, type AddInAddress } from "../addInAddress";

/**
 * The manifest with every local address replaced by the given one.
 * @throws Error when a production manifest still names this machine or a sample host.
 */
export function manifestFor(text: string, address: AddInAddress): string {
  const result = text.replaceAll(LOCAL_ADDRESS, address.url);
  if (address.use === "production") {
    const left = /localhost|127\.0\.0\.1|contoso/i.exec(result);
    if (left) throw new Error(`The production manifest still names ${left[0]}`);
  }
  return result;
}
