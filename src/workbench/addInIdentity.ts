/** What the workbench needs of an add-in's manifest; everything else it leaves to the add-in. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
  /** What stands before the names of its functions, e.g. CRM in CRM.CLV. */
  readonly namespace: string;
}

/** @throws Error when the manifest lacks one of them */
export function addInIdentity(manifest: string): AddInIdentity {
  const find = (what: string, pattern: RegExp): string => {
    const value = pattern.exec(manifest)?.[1]?.trim();
    if (!value) throw new Error(`the manifest requires ${what}`);
    return value;
  };
  return {
    id: find("an Id", /<Id>([^<]+)<\/Id>/),
    version: find("a Version", /<Version>([^<]+)<\/Version>/),
    namespace: find("a namespace", /id="Functions\.Namespace"\s+DefaultValue="([^"]+)"/),
  };
}
