const { built, project } = require("./base.cjs");

module.exports = project("browser", ["browser"], built);
