const path = require("path");
const { createJiti } = require("jiti");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const load = createJiti(__filename);
const { addInAddress } = load("./src/build/addInAddress.ts");
const { AddInFilesPlugin } = load("./src/build/AddInFilesPlugin.ts");
const { functionFiles } = load("./src/build/functionFiles.ts");

const at = (...parts) => path.resolve(__dirname, ...parts);

/** What every bundle shares. Types are checked by `npm run typecheck`, so that a build takes seconds. */
function base(name, mode, target) {
  return {
    name,
    mode,
    target,
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.xml$/, type: "asset/source" },
        { test: /\.(svg|png|woff2?|ttf|eot)$/, type: "asset/resource" },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The add-in itself. Names in dist without a hash are fixed: hosts, manifests and help links point at them. */
function addIn(env, mode) {
  const address = addInAddress(mode, env, process.env);
  return {
    ...base("addin", mode, ["web", "es2022"]),
    entry: { functions: at("src/functions/index.ts"), taskpane: at("src/taskpane/index.ts") },
    output: {
      path: at("dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: functionFiles(at("src/functions")),
        output: "functions.json",
      }),
      new AddInFilesPlugin({ address, root: __dirname }),
      new HtmlPlugin({
        template: at("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [{ from: at("assets/*.png"), to: "assets/[name][ext]" }] }),
      new MiniCssExtractPlugin({
        filename: "[name].css",
        chunkFilename: "[name].[contenthash:8].css",
      }),
    ],
    devServer: {
      port: 3000,
      headers: { "Access-Control-Allow-Origin": "*" },
      // Only a served add-in needs a certificate; building must never ask for one.
      server: process.env.WEBPACK_SERVE
        ? {
            type: "https",
            options: () => require("office-addin-dev-certs").getHttpsServerOptions(),
          }
        : "http",
    },
  };
}

/** The page of the workbench: grid beside the real pane. Tools only, never part of the add-in. */
function workbenchPage(mode) {
  return {
    ...base("page", mode, ["web", "es2022"]),
    entry: { page: at("src/workbench/page/index.ts") },
    output: { path: at(".workbench/page"), filename: "[name].js", publicPath: "auto", clean: true },
    resolve: { extensions: [".ts", ".mjs", ".js"], mainFields: ["module", "main"] },
    plugins: [
      new HtmlPlugin({ template: at("src/workbench/page/index.html"), filename: "index.html" }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
    ],
  };
}

/** The command line and the server of the workbench, for Node. Packages stay where npm put them, except ESM-only hucre. */
function workbenchNode(mode) {
  const shared = base("node", mode, "node20");
  return {
    ...shared,
    entry: { kpi: at("src/workbench/kpi/main.ts"), server: at("src/workbench/server/main.ts") },
    output: { path: at(".workbench"), filename: "[name].cjs", library: { type: "commonjs2" } },
    // Packages are found from the project's folder when the program runs, not when it is built.
    module: { ...shared.module, parser: { javascript: { createRequire: false } } },
    optimization: { minimize: false },
    externals: [
      ({ request }, done) =>
        /^(@odoo|@microsoft|chart\.js)/.test(request) ? done(null, `commonjs ${request}`) : done(),
    ],
  };
}

module.exports = async (env, argv) => {
  const mode = argv.mode ?? "production";
  const named = {
    addin: () => addIn(env, mode),
    page: () => workbenchPage(mode),
    node: () => workbenchNode(mode),
  };
  const wanted = [argv.configName ?? Object.keys(named)].flat();
  // Options such as the certificate are asked for when a bundle is really built.
  const configs = await Promise.all(wanted.map((name) => named[name]()));
  for (const { devServer } of configs) {
    if (typeof devServer?.server?.options === "function")
      devServer.server.options = await devServer.server.options();
  }
  return configs;
};
