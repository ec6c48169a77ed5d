import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compilation, Compiler } from "webpack";
import type { AddInAddress } from "./addInAddress";
import { catalogueFiles } from "./catalogue/catalogueFiles";
import { helpPages } from "./help/helpPages";
import { localiseMetadata, type FunctionMetadata } from "./localiseMetadata";
import { manifestFor } from "./manifest/manifestFor";

const NAME = "AddInFilesPlugin";

/**
 * Emits what hosts read beside the scripts: the metadata in three languages, the help pages, the catalogue for the
 * pane and the manifest.
 * The generator writes `functions.json` before this stage; it is completed here, never written twice.
 */
export class AddInFilesPlugin {
  constructor(
    private readonly options: { readonly address: AddInAddress; readonly root: string }
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const [name, text] of Object.entries(this.files(compilation)))
          this.emit(compiler, compilation, name, text);
      });
    });
  }

  private files(compilation: Compilation): Record<string, string> {
    const generated = compilation.getAsset("functions.json")?.source.source().toString();
    if (!generated)
      throw new Error("functions.json requires a run of the metadata generator before it");
    const metadata = JSON.parse(generated) as FunctionMetadata;
    const { address, root } = this.options;
    return {
      ...localiseMetadata(metadata, address.url),
      ...helpPages(metadata),
      ...catalogueFiles(metadata),
      "manifest.xml": manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), address),
    };
  }

  private emit(compiler: Compiler, compilation: Compilation, name: string, text: string): void {
    const source = new compiler.webpack.sources.RawSource(text);
    if (compilation.getAsset(name)) compilation.updateAsset(name, source);
    else compilation.emitAsset(name, source);
  }
}
