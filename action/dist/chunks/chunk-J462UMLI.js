import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/main/delivery-faults.ts
function outcomeOf(receipt) {
  switch (receipt.kind) {
    case "accepted":
      return "accepted";
    case "skip":
      return "delivered before";
    case "unknown":
    case "doubt":
      return "in doubt";
    case "rejected":
      return `not sent: ${receipt.reason}`;
    case "revision":
      return "not sent: other news was delivered";
    case "withdrawn":
      return "not sent: stopped before it";
  }
}
function faultsIn(receipts) {
  const many = (...kinds) => receipts.filter(({ kind }) => kinds.includes(kind)).length;
  const [doubts, revisions, stopped] = [many("unknown", "doubt"), many("revision"), many("withdrawn")];
  const rejected = receipts.flatMap((one) => one.kind === "rejected" ? [`${one.reason}. ${one.mend}`] : []);
  return [
    doubts > 0 ? `${mails(doubts)} in doubt, and not sent again: \`handoff-reports deliveries\` lists them.` : "",
    revisions > 0 ? `${mails(revisions)} not sent: other news was delivered for the same day. Write \`revise: true\`.` : "",
    rejected.length > 0 ? `${mails(rejected.length)} not sent: ${rejected[0]}` : "",
    stopped > 0 ? `${mails(stopped)} not sent: the run was stopped. The next one sends them.` : ""
  ].filter((fault) => fault !== "");
}
function blockedIn(prepared) {
  return prepared.flatMap(({ planned: { kind, reason } }) => kind === "blocked" ? [reason] : []);
}
function mails(count) {
  return count === 1 ? "1 mail is" : `${count} mails are`;
}

export {
  outcomeOf,
  faultsIn,
  blockedIn,
  mails
};
