import { remember } from './remember.ts';

/** Words whose root the endings do not tell: each root, then the words that belong to it. */
const families =
  'man men,woman women,child children,die died dead death deaths,buy bought,sell sold,tell told,say said says,go went gone,make made,take took taken,find found,win won winner winners,lose lost loss losses,hold held,meet met,lead led,fall fell fallen,rise rose risen,grow grew growth,think thought,bring brought,fight fought,send sent,spend spent,build built,write wrote written,speak spoke,see seen saw,give gave given,know knew known,leave left,begin began begun,break broke broken,choose chose chosen,run ran,shoot shot,wife wives,life lives';
const irregular = new Map(
  families.split(',').flatMap((family) => {
    const [root = '', ...words] = family.split(' ');
    return words.map((word) => [word, root]);
  }),
);
const plural = /(?:(ss)es|(i)es|([^su])s)$/;
const endings =
  /(?:ational|ation|ator|ating|ated|ate|ition|ion|ing|edly|ed|ment|ness|ity|ively|ive|ally|al|ically|ical|ic|ance|ence|ant|ent|er|or|ly)$/;

/** The root under which an English word, in small letters, meets its relatives (investigate, investigators: investig). */
export const stemEnglish = remember(20_000, (word): string => {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length <= 3) return word;
  const single = word.replace(plural, (_, double = '', vowel = '', other = '') => double + (vowel && 'y') + other);
  const root = single.replace(endings, (ending) =>
    single.length - ending.length >= (ending.length < 4 ? 3 : 4) ? '' : ending,
  );
  const short = root.length > 3 ? root.replace(/[ey]$/, '') : root;
  return short.length >= 4 ? short.replace(/([bdgmnprt])\1$/, '$1') : short;
});
