const { resolve } = require("node:path");

/** TypeScript and the one ESM-only package are transpiled for jest; `npm run typecheck` checks types. */
const transpile = {
  tsconfig: {
    module: "CommonJS",
    moduleResolution: "node10",
    ignoreDeprecations: "6.0",
    target: "ES2022",
    lib: ["ES2023", "DOM"],
    jsx: "react-jsx",
    esModuleInterop: true,
    allowJs: true,
    resolveJsonModule: true,
    isolatedModules: true,
  },
  diagnostics: false,
};

/** A jest project of the test folders named. */
exports.project = (displayName, folders, more = {}) => ({
  displayName,
  rootDir: resolve(__dirname, "../.."),
  testEnvironment: "node",
  transform: { "^.+\\.(ts|tsx|mjs)$": ["ts-jest", transpile] },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/noStyle.cjs" },
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});

/** For tests of what webpack built. */
exports.built = { globalSetup: "<rootDir>/test/support/build.cjs" };
