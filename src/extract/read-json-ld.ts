/** What a page says of its article in JSON-LD; lists are in the page's order. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
}

/** Longest JSON-LD script read, in characters; more is a data dump, not a description. */
const longest = 200_000;

/** The first article described in a page's JSON-LD; undefined where none is, or where it is broken. */
export function readLinkedData(page: Document): LinkedData | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    const article = text.length <= longest ? findArticle(parse(text)) : undefined;
    if (article !== undefined) return describe(article);
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** Broken JSON is the page's affair and worth nothing; control characters in strings are common and mended. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[^ -~\u00a0-\uffff]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Looks through lists and `@graph`, three levels deep. */
function findArticle(value: unknown, depth = 0): Fields | undefined {
  if (depth > 3 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const fields = value as Fields;
  const type = [fields['@type']].flat().join(' ');
  if (/article|blogposting|report\b/.test(type.toLowerCase())) return fields;
  return findArticle(fields['@graph'], depth + 1) ?? findArticle(fields.mainEntity, depth + 1);
}

function describe(fields: Fields): LinkedData {
  const title = wordsOf(fields.headline);
  const publisher = namesOf(fields.publisher)[0];
  const published = wordsOf(fields.datePublished) ?? wordsOf(fields.dateCreated);
  const modified = wordsOf(fields.dateModified);
  return {
    authors: namesOf(fields.author),
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(modified && { modified }),
  };
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name = typeof item === 'object' && item !== null ? (item as Fields).name : item;
    return [name].flat().flatMap((each) => wordsOf(each) ?? []);
  });
}
