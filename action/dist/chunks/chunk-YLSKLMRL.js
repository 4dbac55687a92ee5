import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/mail/read-address.ts
function readAddress(written) {
  const [, name = "", bracketed = ""] = /^([^<>]*)<([^<>]*)>$/.exec(written.trim()) ?? [];
  const address = bracketed === "" ? written.trim() : bracketed;
  const fault = findFault(written.trim(), name, address);
  if (fault !== null) return { fault: `Unexpected address \`${maskAddress(written)}\`: ${fault}.` };
  return { name: name.trim().replace(/^"(.*)"$/, "$1"), address: withSmallDomain(address) };
}
function maskAddress(written) {
  const bare = /<([^<>]*)>?/.exec(written)?.[1] ?? written.trim();
  const first = /^[a-z0-9]/i.exec(bare)?.[0] ?? "";
  const domain = /@([a-z0-9.-]*)/i.exec(bare)?.[1];
  return `${first}***${domain === void 0 ? "" : `@${domain}`}`;
}
var domainOf = (address) => address.slice(address.lastIndexOf("@") + 1);
function findFault(written, name, address) {
  if (new RegExp("\\p{Cc}", "u").test(written)) return "a line break or another control character stands in it";
  if (/[^\x20-\x7e]/.test(address)) return "only letters without accents, digits and signs of ASCII can be sent to";
  if (/[()]/.test(written)) return "it has a comment in parentheses";
  if (/[:;]/.test(written)) return "it is a group, expected one address";
  if (/,/.test(name + address)) return "there is more than one, expected one address a line";
  if (/["\\\p{Cf}]/u.test(name.trim().replace(/^"(.*)"$/, "$1"))) return "its name has signs that are not plain";
  const [, local, domain] = /^([^@]+)@([^@]+)$/.exec(address) ?? [];
  if (local === void 0 || domain === void 0) return "expected one address such as `ana@example.com`";
  if (!isLocal.test(local) || local.length > 64) return "what stands before the @ is no name of a mailbox";
  return isDomain.test(domain) && address.length <= 254 ? null : "what stands after the @ is no domain";
}
var isLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
var isDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
function withSmallDomain(address) {
  const domain = domainOf(address);
  return address.slice(0, -domain.length) + domain.toLowerCase();
}

export {
  readAddress,
  maskAddress,
  domainOf
};
