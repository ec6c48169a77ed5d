const { project } = require("./base.cjs");

/** Components in a simulated page; loading React and Fluent takes seconds, so the fast tests go without. */
module.exports = project("pane", ["taskpane"]);
