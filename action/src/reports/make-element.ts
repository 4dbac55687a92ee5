import type { Element, ElementContent, Properties } from 'hast';

export function makeElement(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
