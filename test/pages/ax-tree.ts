/** The accessibility tree as a screen reader is given it, in lines that a reviewer can read. From Chromium's own protocol. */
import type { Protocol } from 'devtools-protocol';
import type { Page } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that carry nothing by themselves: their children stand in their place. */
const PLAIN = new Set(['generic', 'none', 'InlineTextBox', 'RootWebArea', 'LineBreak', 'ListMarker', 'Iframe']);
/** States worth a line; the others follow from the role. */
const STATES = [
  'level',
  'checked',
  'selected',
  'expanded',
  'pressed',
  'disabled',
  'required',
  'modal',
  'live',
  'hasPopup',
  'multiline',
];

const value = (node: Node, name: string): string | boolean | undefined =>
  node.properties?.find((p) => p.name === name)?.value.value as string | boolean | undefined;

function line({ role, name }: Node, node: Node): string {
  const said = String(name?.value ?? '').replace(/\s+/g, ' ').trim(); // prettier-ignore
  const states = STATES.flatMap((state) => {
    const set = value(node, state);
    return set === undefined || set === false || set === 'false' || set === 'off' ? [] : [`${state}=${String(set)}`];
  });
  // Being closed, or not chosen, is what the reader hears too.
  for (const state of ['expanded', 'selected', 'checked'])
    if ([false, 'false'].includes(value(node, state) as never)) states.push(`${state}=no`);
  const short = said.length > 90 ? `${said.slice(0, 90)}…` : said;
  return [String(role?.value ?? '?'), short && `"${short}"`, states.length > 0 && `[${states.join(' ')}]`]
    .filter(Boolean)
    .join(' ');
}

/** One line a node, indented: role, name, states. @param selector the element whose tree is told */
export async function axTree(page: Page, selector: string): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: host } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const start = nodes.find((node) => node.backendDOMNodeId === host.backendNodeId);
  const lines: string[] = [];
  const tell = (node: Node, depth: number, around: string): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const silent = node.ignored || PLAIN.has(role) || (role === 'StaticText' && (!name || around.includes(name)));
    if (!silent) lines.push(`${'  '.repeat(depth)}${line(node, node)}`);
    const inside = silent ? around : `${around} ${name}`;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, silent ? depth : depth + 1, inside);
    }
  };
  if (start) tell(start, 0, '');
  return `${lines.join('\n')}\n`;
}
