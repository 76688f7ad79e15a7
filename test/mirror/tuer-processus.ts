/** The run that is killed: mirrors two archives in turn, for ever, and says so once the first stands. */
import { mirror } from '../../src/mirror/index.js';

const [out = '', a = '', b = '', sansLien = ''] = process.argv.slice(2);
for (let tour = 0; ; tour++) {
  await mirror({ out, sources: { particuliers: tour % 2 ? a : b }, sansLien: sansLien === 'sans-lien' });
  if (tour === 0) process.stdout.write('debut\n');
}
