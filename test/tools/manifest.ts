/** What `dist/custom-elements.json` says of each element, in the few words that what is drawn from it needs. */
import { readFileSync } from 'node:fs';

/** A name and a sentence. */
export interface Named {
  name: string;
  description: string;
}

export interface ElementDoc {
  tag: string;
  className: string;
  description: string;
  /** `type`: in TypeScript's words */
  attributes: (Named & { type: string })[];
  slots: Named[];
  events: Named[];
  /** custom properties of CSS */
  properties: (Named & { default?: string })[];
  parts: Named[];
}

interface Declaration {
  tagName?: string;
  name: string;
  description?: string;
  attributes?: { name: string; description?: string; type?: { text: string } }[];
  slots?: Named[];
  events?: Named[];
  cssProperties?: (Named & { default?: string })[];
  cssParts?: Named[];
}

/** Attributes that are properties too: an object may be given there, a tag takes text. */
const TEXT = 'string';

/** @throws Error when the manifest was not built */
export function elements(file = 'dist/custom-elements.json'): ElementDoc[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: { declarations?: Declaration[] }[] };
  const tagged = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return tagged.map((one) => ({
    tag: one.tagName ?? '',
    className: one.name,
    description: one.description ?? '',
    attributes: (one.attributes ?? []).map(({ name, description = '', type }) => ({
      name,
      description,
      type: /^'/.test(type?.text ?? '') ? (type?.text ?? TEXT) : TEXT,
    })),
    slots: one.slots ?? [],
    events: one.events ?? [],
    properties: one.cssProperties ?? [],
    parts: one.cssParts ?? [],
  }));
}
