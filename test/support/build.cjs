/** Before tests that run the built product: build what is missing or stale. */
module.exports = async () => {
  const { ensureBuilt } = await import("../../src/build/ensureBuilt.mjs");
  await ensureBuilt(["addin", "page", "node"], (line) => process.stderr.write(`${line}\n`));
};
