import type { ReadingDescription } from './describe-reading.ts';

/** A reading as plain text for a terminal: head, then the rows, Korean over English, a blank line between. */
export function textOfReading(reading: ReadingDescription): string {
  const head = [
    reading.title,
    reading.subtitle,
    [reading.byline, reading.published].filter(Boolean).join(' · '),
    reading.note,
  ];
  const rows = reading.rows.map(({ ko, en, other }) =>
    [ko, en, other ?? null].filter((side) => side !== null).join('\n'),
  );
  const foot = `${reading.site} · ${reading.language} · ${reading.rows.length} rows · ${reading.hidden.length} hidden`;
  return `${[head.filter(Boolean).join('\n'), ...rows, foot].join('\n\n')}\n`;
}
