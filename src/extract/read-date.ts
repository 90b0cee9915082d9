/**
 * A day as pages print it (2020-11-20, 2020/11/20, 2020.11.20., 2020년 11월 20일, 25.08.20, Nov 20, 2020) and a time after it
 * (15:12, [15:12], 오후 3:12, 15시 12분). A year of two digits counts only before a time.
 */
const day = String.raw`((?:19|20)\d\d|\d\d(?=[.]\d\d[.]\d\d[.]?\s+\d\d?:\d\d))\s*(?:[-./]|년)\s*(\d{1,2})\s*(?:[-./]|월)\s*(\d{1,2})(?!\d)\s*(?:일|\.)?`;
const monthNames = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const englishDay = String.raw`\b(${monthNames})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)`;
const clock = String.raw`(오전|오후|am|pm)?\s*(\d{1,2})\s*(?::|시)\s*(\d{2})?(?:\s*(?::|분)\s*(?:\d{2}\s*초?)?)?\s*(am|pm)?`;

let prepared: RegExp | undefined;

/** Matches a date with its time in running text; global, so that a line's dates can be taken one by one. Dear to prepare. */
export function printedDate(): RegExp {
  prepared ??= new RegExp(
    `(?<![\\d.])(?:${day}|${englishDay})(?:\\s*\\([월화수목금토일]\\))?(?:[\\s.T,\\-[(|]*${clock}\\s*[\\])]?)?`,
    'giu',
  );
  return prepared;
}

/** The first date printed in a text, as local time: "2020-11-20T15:12", or the day alone. Undefined where none is printed. */
export function readPrintedDate(text: string): string | undefined {
  const [match] = text.matchAll(printedDate());
  if (match === undefined) return undefined;
  const [, year, month, date, name, englishDate, englishYear, half, hour, minute = '00', englishHalf] = match;
  const dayPart =
    year === undefined
      ? `${englishYear}-${two(monthOf(name))}-${two(englishDate)}`
      : `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(date)}`;
  if (!isDay(dayPart)) return undefined;
  if (hour === undefined) return dayPart;
  const hours = hourOfDay(Number(hour), half ?? englishHalf);
  return hours < 24 && Number(minute) < 60 ? `${dayPart}T${two(String(hours))}:${minute}` : dayPart;
}

/**
 * A machine's date on a page that is not Korean: ISO 8601 as the page gives it, offset and all. Undefined where it is no date.
 */
export function readZonedDate(value: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?\s*$/.exec(
    value,
  );
  if (iso === null) return readPrintedDate(value) ?? readCompactDate(value);
  const [, dayPart = '', time, offset = ''] = iso;
  if (!isDay(dayPart)) return undefined;
  return time === undefined
    ? dayPart
    : `${dayPart}T${time}${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

/**
 * A machine's date (JSON-LD, `meta`, `data-date-time`) as local time of Asia/Seoul without an offset, to the minute;
 * one without an offset is taken to be local already. Undefined where it is no date.
 */
export function readSeoulDate(value: string): string | undefined {
  const zoned = /[Tt]\d{2}:\d{2}.*?(?:[Zz]|[+-]\d{2}:?\d{2})$/.test(value.trim());
  const time = zoned ? Date.parse(value.trim().replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) : Number.NaN;
  if (Number.isNaN(time)) return readPrintedDate(value) ?? readCompactDate(value);
  return new Date(time + seoulOffset).toISOString().slice(0, 16);
}

/** Asia/Seoul has been nine hours ahead of UTC, without summer time, since 1988; in milliseconds. */
const seoulOffset = 9 * 60 * 60 * 1000;

/** 20201120151200, as some papers write it in `meta`. */
function readCompactDate(value: string): string | undefined {
  const match = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?)?\s*$/.exec(value);
  if (match === null) return undefined;
  const [, year, month, date, hour, minute] = match;
  const dayPart = `${year}-${month}-${date}`;
  if (!isDay(dayPart)) return undefined;
  return hour === undefined ? dayPart : `${dayPart}T${hour}:${minute}`;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const later = /오후|pm/i.test(half);
  if (hour === 12) return later ? 12 : 0;
  return later && hour < 12 ? hour + 12 : hour;
}

function monthOf(name = ''): string {
  return String(monthNames.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1);
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
