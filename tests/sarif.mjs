// Validates SARIF against the schema of version 2.1.0: node sarif.mjs MAKE_REPORT. Prints TAP; 77 when a package is missing.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";

const [, , makeReport] = process.argv;
const require = createRequire(import.meta.url);
let Ajv, draft, schema;
try {
  Ajv = require("ajv");
  draft = require("ajv/lib/refs/json-schema-draft-04.json");
  schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
} catch {
  console.log("1..0 # SKIP npm ci was not run in tests/");
  process.exit(77);
}

let number = 0, failed = 0;
function test(name, passes, why = "") {
  number++;
  failed += !passes;
  console.log(`${passes ? "ok" : "not ok"} ${number} - ${name}${passes ? "" : `\n# ${why}`}`);
}

const ajv = new Ajv({ schemaId: "id", meta: false, allErrors: true });
ajv.addMetaSchema(draft);
const validate = ajv.compile(schema);
for (const scale of ["1", "200"]) {
  const log = JSON.parse(execFileSync(makeReport, ["sarif", scale], { maxBuffer: 1 << 28 }));
  test(`a run of ${log.runs[0].results.length} findings is valid`, validate(log),
    JSON.stringify(validate.errors?.slice(0, 5), null, 1));
}

const run = JSON.parse(execFileSync(makeReport, ["sarif", "1"])).runs[0];
const uris = JSON.stringify(run).match(/"uri":"[^"]*"/g).map((uri) => uri.slice(7, -1));
test("places are relative and percent-encoded", uris.every((uri) => /^[A-Za-z0-9._~\/%-]+$/.test(uri) && uri[0] !== "/"));
test("each place of a finding has its artifact", run.results.every((result) =>
  result.locations.every(({ physicalLocation: { artifactLocation: at } }) =>
    run.artifacts[at.index].location.uri === at.uri)));
test("rules are found by index", run.results.every((result) =>
  run.tool.driver.rules[result.ruleIndex].id === result.ruleId));
test("results come by rank", run.results.every((result, i) => !i || run.results[i - 1].rank >= result.rank));
test("related places begin with the most telling ones",
  run.results[0].relatedLocations.slice(0, 2).map((at) => at.properties.role).join() === "source,call");
test("each gap is a notification", run.invocations[0].toolExecutionNotifications.length === 4);
console.log(`1..${number}`);
process.exit(failed ? 1 : 0);
