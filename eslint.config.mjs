import parser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

export default [
  { ignores: ["dist/**", ".workbench/**", "node_modules/**"] },
  ...officeAddins.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { parser },
    rules: {
      // TypeScript checks names; the rule does not know the DOM's types.
      "no-undef": "off",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 50, skipComments: true }],
      "no-console": "error",
      eqeqeq: ["error", "always"],
    },
  },
  // Dictionaries of texts are as long as the product has texts.
  { files: ["src/i18n/**/*.ts", "src/data/headers/*.ts"], rules: { "max-lines": "off" } },
  {
    // Sessions wrap sync so that cancelling and time-outs have one place; these rules look for context.sync by name.
    // What they guard, reading before loading, the real client refuses in test/excel.
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
    },
  },
  { files: ["src/workbench/**/*.ts"], rules: { "no-console": "off" } },
];
