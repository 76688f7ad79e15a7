/** French spaces that must not break: before : ; ? ! », after «. What is written in the pages' files are plain ones. */

/** A tag, a comment, or an element whose words are not prose. */
const NOT_PROSE = /(<!--[\s\S]*?-->|<(script|style|pre|code|textarea)\b[\s\S]*?<\/\2>|<[^>]*>)/;

export const unbreakable = (words: string): string =>
  words.replace(/[ \n]+(?=[:;?!»])/g, '\u00a0').replace(/«[ \n]+/g, '«\u00a0');

/** The words of a page, its tags and its code left as they are. */
export function frenchSpaces(html: string): string {
  const parts = html.split(NOT_PROSE);
  // Three a time: words, what is not, and the name that closes it.
  return parts.map((part, i) => (i % 3 === 0 ? unbreakable(part) : i % 3 === 1 ? part : '')).join('');
}
