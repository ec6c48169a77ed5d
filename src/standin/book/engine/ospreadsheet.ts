/** The only import of the spreadsheet engine; the polyfill has to run before the engine does. */
import "./objectGroupBy";

export {
  addFunction,
  CompiledFormula,
  coreTypes,
  CorePlugin,
  CoreViewPlugin,
  DEFAULT_LOCALE,
  helpers,
  invalidateEvaluationCommands,
  Model,
  parse,
  registries,
  UIPlugin,
} from "@odoo/o-spreadsheet";
