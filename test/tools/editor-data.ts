/**
 * `npm run build:editors`: what editors and frameworks know of the elements, drawn from `dist/custom-elements.json`: custom
 * data of VS Code, web-types of JetBrains, types of React's and Vue's templates.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { elements, type ElementDoc } from './manifest.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const all = elements();

/** `'a' | 'b'` → its values; nothing for another type. */
const valuesOf = (type: string): string[] => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value ?? '');

const vscode = {
  version: 1.1,
  tags: all.map((element) => ({
    name: element.tag,
    description: element.description,
    attributes: element.attributes.map(({ name, description, type }) => ({
      name,
      description,
      ...(valuesOf(type).length > 0 && { values: valuesOf(type).map((value) => ({ name: value })) }),
    })),
  })),
};

const webTypes = {
  $schema: 'http://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: all.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map(({ name, description, type }) => ({
          name,
          description,
          required: false,
          value: { type },
        })),
        slots: element.slots,
        js: { events: element.events },
        css: { properties: element.properties, parts: element.parts },
      })),
    },
  },
};

const attributesOf = ({ attributes }: ElementDoc): string =>
  attributes.map(({ name, description, type }) => `  /** ${description} */\n  '${name}'?: ${type};`).join('\n');

const interfaces = all.map(
  (element) => `export interface ${element.className}Attributs {\n${attributesOf(element)}\n}`,
);
const events = [...new Set(all.flatMap((element) => element.events.map((event) => event.name)))];
const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The events of the library, under the names by which a template listens to them. */
const listeners = (property: (event: string) => string): string =>
  `export interface Ecouteurs {\n${events
    .map((event) => `  '${property(event)}'?: (evenement: HTMLElementEventMap['${event}']) => void;`)
    .join('\n')}\n}`;

const classes = `import type { ${all.map((element) => element.className).join(', ')} } from './types/index.js';`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes}

${interfaces.join('\n')}
${listeners((event) => `on${event}`)}
type Balise<E, A> = DetailedHTMLProps<HTMLAttributes<E>, E> & A & Ecouteurs & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${all.map((element) => `      '${element.tag}': Balise<${element.className}, ${element.className}Attributs>;`).join('\n')}
    }
  }
}
`;

const vue = `${interfaces.join('\n')}
${listeners((event) => camel(`on-${event}`))}
/** What a template may write on one of our tags. */
export type Composant<A> = new () => { $props: A & Ecouteurs };

declare module 'vue' {
  interface GlobalComponents {
${all.map((element) => `    '${element.tag}': Composant<${element.className}Attributs>;`).join('\n')}
  }
}
`;

writeFileSync('dist/vscode.html-custom-data.json', `${JSON.stringify(vscode, null, 2)}\n`);
writeFileSync('dist/web-types.json', `${JSON.stringify(webTypes, null, 2)}\n`);
writeFileSync('dist/react.d.ts', react);
// The events' own types stand in the global map that the classes declare.
writeFileSync('dist/vue.d.ts', `import type {} from './types/index.js';\n${vue}`);
