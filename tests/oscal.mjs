// OSCAL assessment results: node oscal.mjs MAKE_REPORT. Prints TAP.
//
// NIST publishes the schema with its releases and in no package. With OSCAL_SCHEMA=FILE (its assessment-results or
// complete JSON schema of 1.1.2) the whole document is validated; without, only what is checked here: 77 is never needed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , makeReport] = process.argv;
let number = 0, failed = 0;
function test(name, passes, why = "") {
  number++;
  failed += !passes;
  console.log(`${passes ? "ok" : "not ok"} ${number} - ${name}${passes ? "" : `\n# ${why}`}`);
}

function* values(node, key = "") {
  if (node && typeof node === "object") for (const [k, v] of Object.entries(node)) yield* values(v, Array.isArray(node) ? key : k);
  else yield [key, node];
}

const bytes = execFileSync(makeReport, ["oscal", "2", "network"]);
const document = JSON.parse(bytes), results = document["assessment-results"];
const all = [...values(document)];
test("equal runs give equal bytes", bytes.equals(execFileSync(makeReport, ["oscal", "2", "network"])));
test("the version is said", results.metadata["oscal-version"] === "1.1.2");
const uuids = all.filter(([key]) => key === "uuid").map(([, value]) => value);
test("UUIDs are of version 5", uuids.every((uuid) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)));
test("and all differ", new Set(uuids).size === uuids.length);
test("references lead somewhere", all.every(([key, value]) =>
  (key !== "observation-uuid" || uuids.includes(value)) && (key !== "href" || value[0] !== "#" || uuids.includes(value.slice(1)))));
test("times are the day of the run", all.every(([key, value]) =>
  !/^(start|collected|last-modified)$/.test(key) || value === "2026-11-25T00:00:00Z"));
test("no text is empty", all.every(([, value]) => value !== ""));
const findings = results.results.flatMap((result) => result.findings);
const outcome = ({ target, props }) => [props[0].value, target.status.state, target.status.reason].join(": ");
test("states", JSON.stringify(findings.map(outcome)) === JSON.stringify(["fail: not-satisfied: fail",
  "undecided: not-satisfied: other", "not yet due: satisfied: other", "pass: satisfied: pass",
  "not applicable: satisfied: other"]), JSON.stringify(findings.map(outcome)));
test("every rule was reviewed", findings.every(({ target }) => results.results.some((result) =>
  result["reviewed-controls"]["control-selections"][0]["include-controls"].some((c) => c["control-id"] === target["target-id"]))));
test("evidence has its file's hash", results["back-matter"].resources.slice(1)
  .every(({ rlinks }) => /^[0-9a-f]{64}$/.test(rlinks[0].hashes[0].value)));

if (process.env.OSCAL_SCHEMA) {
  const Ajv = createRequire(import.meta.url)("ajv");
  const text = readFileSync(process.env.OSCAL_SCHEMA, "utf8"); // ajv 6 knows no \p in patterns: our tokens are ASCII
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(text.replaceAll("\\\\p{L}|_", "[A-Za-z_]")
    .replaceAll("\\\\p{L}|\\\\p{N}|[.\\\\-_]", "[A-Za-z0-9._-]")));
  for (const run of ["1", "2", "3"])
    test(`run ${run} is valid`, validate(JSON.parse(execFileSync(makeReport, ["oscal", run, "network"]))),
      JSON.stringify(validate.errors?.slice(0, 5), null, 1));
}
console.log(`1..${number}`);
process.exit(failed ? 1 : 0);
