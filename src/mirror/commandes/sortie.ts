/** Messages go to stderr; stdout is for what another program reads. */
export function dire(lignes: readonly string[]): void {
  for (const ligne of lignes) process.stderr.write(`${ligne}\n`);
}
