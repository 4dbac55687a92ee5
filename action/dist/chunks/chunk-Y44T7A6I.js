import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  quoteWords
} from "./chunk-K36V4PMA.js";
import {
  formatCount
} from "./chunk-BJAIGPHJ.js";
import {
  distinctLines
} from "./chunk-R6PDJ2MG.js";

// action/src/reports/group-places.ts
function groupPlaces(places) {
  const ranges = [];
  for (const { path, line } of distinctLines(places)) {
    const open = ranges.at(-1);
    if (open?.path === path && open.last === line - 1) ranges[ranges.length - 1] = { ...open, last: line };
    else ranges.push({ path, first: line, last: line });
  }
  return ranges;
}

// action/src/reports/place-links.ts
var mostLinks = 6;
function linkPlaces(places, from) {
  const ranges = groupPlaces(places);
  const shown = ranges.slice(0, mostLinks);
  const nodes = shown.flatMap((range, i) => {
    const isSameFile = shown[i - 1]?.path === range.path;
    const link = {
      type: "link",
      url: lineUrl(range, from),
      children: quoteWords(`${isSameFile ? "" : `${range.path}:`}${lineNumbers(range)}`)
    };
    return i === 0 ? [link] : [{ type: "text", value: ", " }, link];
  });
  const rest = ranges.slice(mostLinks).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rest > 0) nodes.push({ type: "text", value: ` and ${formatCount(rest)} more ${rest === 1 ? "line" : "lines"}` });
  return nodes;
}
function lineNumbers({ first, last }) {
  return first === last ? String(first) : `${first}\u2013${last}`;
}
function lineUrl({ path, first, last }, from) {
  const up = "../".repeat(from.split("/").length - 1);
  const lines = first === last ? `L${first}` : `L${first}-L${last}`;
  return `${up}${path.split("/").map(encodeSegment).join("/")}?plain=1#${lines}`;
}
function encodeSegment(segment) {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

export {
  linkPlaces
};
