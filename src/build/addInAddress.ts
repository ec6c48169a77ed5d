/** Where the add-in is served: its https address with a closing slash, and whether the manifest is for outsiders. */
export interface AddInAddress {
  readonly url: string;
  /** "production" when ADDIN_URL named the address, "local" for development and the workbench. */
  readonly use: "production" | "local";
}

export const LOCAL_ADDRESS = "https://localhost:3000/";

/**
 * The address from the environment variable ADDIN_URL, or the local one for development builds and `--env local`.
 * @throws Error when a production build has no usable address: a manifest that points at localhost would reach users.
 */
export function addInAddress(
  mode: string,
  env: { readonly local?: boolean } | undefined,
  variables: Readonly<Record<string, string | undefined>>
): AddInAddress {
  if (mode !== "production" || env?.local) return { url: LOCAL_ADDRESS, use: "local" };
  const given = variables["ADDIN_URL"];
  if (!given)
    throw new Error(
      "A production build requires the environment variable ADDIN_URL, e.g. ADDIN_URL=https://kpis.example.com/crm/ (or --env local to build for this machine)"
    );
  const url = new URL(given.endsWith("/") ? given : `${given}/`);
  if (url.protocol !== "https:")
    throw new Error(`ADDIN_URL requires an https address, not ${given}`);
  if (/^(localhost|127\.|\[::1\])/.test(url.hostname))
    throw new Error(`ADDIN_URL requires a public address, not ${given}`);
  return { url: url.href, use: "production" };
}
