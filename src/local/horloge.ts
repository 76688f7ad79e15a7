/** The clock on the wall in a time zone, by `Intl` alone; sound across the changes to and from summer time. */

/** A place in local time: minutes since midnight of the first of January 1970 *on the wall*, as if every day had 24 hours. */
export type Mur = number;

export const MINUTES_PAR_JOUR = 1440;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatDe(fuseau: string): Intl.DateTimeFormat {
  let format = FORMATS.get(fuseau);
  if (!format) {
    const numeric = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: fuseau, hourCycle: 'h23', year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric,
    }); // prettier-ignore
    FORMATS.set(fuseau, format);
  }
  return format;
}

/** What the clock on the wall shows at that instant. @throws RangeError when the zone is none */
export function murDe(instant: Date, fuseau: string): Mur {
  const p: Record<string, number> = {};
  for (const { type, value } of formatDe(fuseau).formatToParts(instant)) p[type] = Number(value);
  return Date.UTC(p['year']!, p['month']! - 1, p['day'], p['hour'], p['minute']) / 60_000;
}

/** The instant at which the clock on the wall comes to show that time; a time that summer time skips: as long after. */
export function instantDe(mur: Mur, fuseau: string): Date {
  let instant = mur * 60_000;
  // The second round corrects a first guess that lay on the other side of a change of the clock.
  for (let tour = 0; tour < 2; tour++) instant += (mur - murDe(new Date(instant), fuseau)) * 60_000;
  return new Date(instant);
}

/** 1 Monday … 7 Sunday. The first of January 1970 was a Thursday. */
export const jourDe = (mur: Mur): number => ((Math.floor(mur / MINUTES_PAR_JOUR) + 3) % 7) + 1;

/** `YYYY-MM-DD` on the wall. */
export const dateDe = (mur: Mur): string => new Date(mur * 60_000).toISOString().slice(0, 10);

/** `HH:MM` on the wall. */
export const heureDe = (mur: Mur): string => new Date(mur * 60_000).toISOString().slice(11, 16);
