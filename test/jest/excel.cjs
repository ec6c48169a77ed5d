const { built, project } = require("./base.cjs");

module.exports = project("excel", ["excel", "workbench"], built);
