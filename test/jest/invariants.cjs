const { project } = require("./base.cjs");

/** Properties over thousands of random inputs; they take seconds, so the fast tests go without. */
module.exports = project("invariants", ["invariants"]);
