import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  addressesOf,
  readMailSettings
} from "./chunk-6EIRW22V.js";
import {
  findStandIn
} from "./chunk-DUHW2OYV.js";
import {
  getIDToken,
  setSecret
} from "./chunk-FJV37UK7.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/main/mask-people.ts
function maskPeople(people) {
  const { AWS_SECRET_ACCESS_KEY: key = "", AWS_SESSION_TOKEN: token = "" } = process.env;
  const secrets = [...addressesOf(people), key.trim(), token.trim()];
  for (const secret of secrets) if (secret !== "") setSecret(secret);
}

// action/src/main/show-identity.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
async function showIdentity({ scratch }) {
  const { env } = process;
  const isNeeded = isSet(env.AWS_ROLE_ARN) && !isSet(env.AWS_ACCESS_KEY_ID) && !isSet(env.AWS_WEB_IDENTITY_TOKEN_FILE);
  if (!isNeeded) return null;
  if (!isSet(env.ACTIONS_ID_TOKEN_REQUEST_URL) || scratch === null) return noIdentity("it does not say where to ask");
  try {
    const token = await getIDToken("sts.amazonaws.com");
    const file = join(scratch, "handoff-reports-identity");
    writeFileSync(file, token, { mode: 384 });
    env.AWS_WEB_IDENTITY_TOKEN_FILE = file;
    return null;
  } catch (error) {
    return noIdentity(error instanceof Error ? error.message.split("\n")[0] ?? "" : "no reason was given");
  }
}
var isSet = (value) => (value?.trim() ?? "") !== "";
function noIdentity(why) {
  return fail(
    `GitHub gives this job no identity to assume the role of \`AWS_ROLE_ARN\` with: ${why.trim().replace(/\.$/, "")}.`,
    "Grant `permissions: id-token: write` to the job."
  );
}

// action/src/main/reach-ses.ts
async function reachSes(context) {
  const standIn = findStandIn(context.inputs.delivery, process.env);
  if (isFailure(standIn)) return standIn;
  const unknown = await showIdentity(context);
  if (unknown !== null) return unknown;
  const settings = readMailSettings(process.env, standIn);
  return isFailure(settings) ? settings : { standIn, settings };
}

export {
  maskPeople,
  reachSes
};
