/**
 * Builds dist/: the package once, as CommonJS, and for `import` a module that exports the same objects. So a program that
 * has both kinds of modules has one `ApiError`, and `instanceof` holds.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

process.chdir(import.meta.dirname);
rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json"], { stdio: "inherit" });
mkdirSync("dist", { recursive: true });
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
for (const name of ["index.js", "index.d.ts"]) writeFileSync(`dist/${name}`, 'export * from "./cjs/index.js";\n');
writeFileSync("dist/browser.js", 'export * from "./cjs/browser.js";\n');
