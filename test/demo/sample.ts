import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Guide, sampleGuide } from '../../demo/server/guides.js';

/** The sample guide, mirrored for this process alone: a mirror lets one run in at a time. Removed when the process ends. */
export function ownSample(root: string): Promise<Guide> {
  const folder = mkdtempSync(join(tmpdir(), 'co-marquage-demo-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return sampleGuide(root, folder);
}
