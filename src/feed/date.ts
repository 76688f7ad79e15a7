/** Dates of the feed: `modified 2024-02-15`, `2020-01-01T00:00:00`, and nonsense such as `0202-02-15T00:00:00`. */

/** The calendar day as `YYYY-MM-DD`; undefined where there is none, where it is not in the calendar, or not of this guide's time. */
export function dateIso(texte: string | undefined): string | undefined {
  const jour = /\b(19[89]\d|20\d\d)-\d\d-\d\d\b/.exec((texte ?? '').replace('T', ' '))?.[0];
  if (!jour) return undefined;
  const date = new Date(`${jour}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(jour) ? jour : undefined;
}
