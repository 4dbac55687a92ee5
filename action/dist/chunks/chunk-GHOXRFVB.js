import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  maskAddress
} from "./chunk-YLSKLMRL.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/check-account.ts
function checkAccount(account, mails, region) {
  if (!account.isEnabled) {
    return fail(
      "SES has paused sending for this account.",
      "The SES console says why, under \u201CAccount dashboard\u201D; answer there, then run this again."
    );
  }
  const recipients = mails.reduce((sum, { destinations }) => sum + destinations.length, 0);
  const left = account.quota - account.sentToday;
  if (account.quota >= 0 && left < recipients) {
    return fail(
      `The quota of SES is ${account.quota} recipients in 24 hours and ${Math.max(0, left)} of it are left; the mails have ${recipients}.`,
      "Run this again tomorrow, or ask AWS for a higher quota."
    );
  }
  const sender = mails.map(({ source }) => source).find((source) => !isVerified(account, source));
  if (sender !== void 0) {
    return fail(
      `The sender ${maskAddress(sender)} is not verified in ${region}.`,
      "Verify the address or its domain in the SES console of this region, or set `AWS_REGION` to where it is verified."
    );
  }
  if (!isSandbox(account)) return null;
  const strangers = mails.flatMap(({ destinations }) => destinations).filter((to) => !mayReceive(account, to));
  const [first] = strangers;
  if (first === void 0) return null;
  return fail(
    `The account is in the sandbox of SES, and ${maskAddress(first)} is not verified in ${region}.`,
    "Verify every recipient in the SES console, or ask AWS for production access there."
  );
}
function isSandbox({ rate, quota }) {
  return rate <= 1 && quota >= 0 && quota <= 200;
}
function identitiesOf(address) {
  const plain = address.trim().toLowerCase();
  return [plain, plain.slice(plain.lastIndexOf("@") + 1)];
}
function isVerified({ verified }, address) {
  return identitiesOf(address).some((identity) => verified.has(identity));
}
function mayReceive(account, address) {
  return isVerified(account, address) || address.toLowerCase().endsWith("@simulator.amazonses.com");
}

export {
  checkAccount,
  isSandbox,
  identitiesOf
};
