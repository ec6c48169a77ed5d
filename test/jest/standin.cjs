const { project } = require("./base.cjs");

module.exports = project("standin", ["standin"]);
