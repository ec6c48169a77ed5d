const { project } = require("./base.cjs");

module.exports = project("unit", [
  "build",
  "calc",
  "catalog",
  "contract",
  "data",
  "functions",
  "i18n",
  "sheet",
]);
