/** One node of the JSON that xml-js writes, with the keys that the package chose. */
export type JsonNode = JsonElement | JsonText;

/** An element: attributes and children in document order. */
export interface JsonElement {
  type: 'element';
  name: string;
  attributes?: Record<string, string>;
  children?: JsonNode[];
}

/** A run of text. */
export interface JsonText {
  type: 'text';
  text: string;
}

/**
 * A root element as an XML file: declaration, then the tree on one line, as the official files are.
 * Nothing is added between nodes, so that mixed content keeps its order and its spaces.
 */
export function toXml(root: JsonElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, out);
  return out.join('');
}

function writeElement({ name, attributes = {}, children = [] }: JsonElement, out: string[]): void {
  out.push('<', name);
  for (const [key, value] of Object.entries(attributes)) {
    out.push(' ', key, '="', escapeAttribute(value), '"');
  }
  if (children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of children) {
    if (child.type === 'text') out.push(escapeText(child.text));
    else writeElement(child, out);
  }
  out.push('</', name, '>');
}

/** `\r` as a reference: a parser reads a bare one as `\n` (XML 1.0, 2.11). */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Tabs and line ends as references: a parser reads bare ones as spaces (XML 1.0, 3.3.3). */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
