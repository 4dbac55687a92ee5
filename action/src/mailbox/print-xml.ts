/** What stands in an element: text, or elements by name; a list repeats its element. */
type Xml = string | number | boolean | XmlElements;

export interface XmlElements {
  readonly [name: string]: Xml | readonly Xml[];
}

/** Elements in the order of their names here, without white space between them. */
export function printXml(elements: XmlElements): string {
  return Object.entries(elements)
    .map(([name, value]) => (isList(value) ? value : [value]).map((one) => printElement(name, one)).join(''))
    .join('');
}

function printElement(name: string, value: Xml): string {
  return `<${name}>${typeof value === 'object' ? printXml(value) : escapeXml(String(value))}</${name}>`;
}

function isList(value: Xml | readonly Xml[]): value is readonly Xml[] {
  return Array.isArray(value);
}

/** Also without the control characters that XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
