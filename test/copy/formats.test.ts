import { describe, expect, it } from 'vitest';
import type { Article, Link, Row } from '../../src/article.ts';
import type { FormatId } from '../../src/copy/format.ts';
import { formats } from '../../src/copy/formats.ts';
import { article, passage, row, rows, titleRow } from './sample.ts';

const ko = { lang: 'ko' } as const;

describe('the forms an article is copied in', () => {
  it('each has its own name and gives nothing of an empty article', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { id, copy } of formats) {
      if (!['json', 'citation', 'pair-link'].includes(id)) expect(copy(article, []).text).toBe('');
    }
  });

  it('korean', () => {
    expect(copied('korean')).toEqual({
      text: '등대박물관, 6월에 연다\n\n시는 문을 연다고 밝혔다.\n\n표는 3,000원이다.\n\n월요일은 쉰다.\n\n▲ 등대 전경 © 해랑시',
      html: '<h1 lang="ko">등대박물관, 6월에 연다</h1>\n<p lang="ko">시는 문을 연다고 밝혔다.</p>\n<p lang="ko">표는 3,000원이다.</p>\n<p lang="ko">월요일은 쉰다.</p>\n<p lang="ko">▲ 등대 전경 © 해랑시</p>',
    });
  });

  it('english', () => {
    expect(copied('english')).toEqual({
      text: 'Lighthouse museum opens in June\n\nThe city said it would open.\n\n"Tickets are 3,000 won," it said. Closed on Mondays.',
      html: '<h1 lang="en">Lighthouse museum opens in June</h1>\n<p lang="en">The city said it would open.</p>\n<p lang="en">&quot;Tickets are 3,000 won,&quot; it said. Closed on Mondays.</p>',
    });
  });

  it('both', () => {
    expect(copied('both').text).toBe(
      '등대박물관, 6월에 연다\nLighthouse museum opens in June\n\n시는 문을 연다고 밝혔다.\nThe city said it would open.\n\n표는 3,000원이다.\n월요일은 쉰다.\n"Tickets are 3,000 won," it said. Closed on Mondays.\n\n▲ 등대 전경 © 해랑시',
    );
    expect(copied('both').html?.split('\n').slice(2, 4)).toEqual([
      '<p lang="ko">시는 문을 연다고 밝혔다.</p>',
      '<p lang="en">The city said it would open.</p>',
    ]);
  });

  it('table', () => {
    expect(copied('table')).toEqual({
      text: '등대박물관, 6월에 연다\tLighthouse museum opens in June\n시는 문을 연다고 밝혔다.\tThe city said it would open.\n표는 3,000원이다. 월요일은 쉰다.\t"Tickets are 3,000 won," it said. Closed on Mondays.\n▲ 등대 전경 © 해랑시\t',
      html: '<table><tbody>\n<tr><td lang="ko">등대박물관, 6월에 연다</td><td lang="en">Lighthouse museum opens in June</td></tr>\n<tr><td lang="ko">시는 문을 연다고 밝혔다.</td><td lang="en">The city said it would open.</td></tr>\n<tr><td lang="ko">표는 3,000원이다.<br>월요일은 쉰다.</td><td lang="en">&quot;Tickets are 3,000 won,&quot; it said. Closed on Mondays.</td></tr>\n<tr><td lang="ko">▲ 등대 전경 © 해랑시</td><td lang="en"></td></tr>\n</tbody></table>',
    });
  });

  it('markdown', () => {
    expect(copied('markdown')).toEqual({
      text: '# 등대박물관, 6월에 연다\n\n## Lighthouse museum opens in June\n\n시는 문을 연다고 밝혔다.\n\nThe city said it would open.\n\n표는 3,000원이다.\n\n월요일은 쉰다.\n\n"Tickets are 3,000 won," it said. Closed on Mondays.\n\n▲ 등대 전경 © 해랑시',
    });
  });

  it.each([
    ['a heading', '# 1', '\\# 1'],
    ['a list', '- 하나', '\\- 하나'],
    ['a numbered list', '2024. 3. 12. 개관', '2024\\. 3. 12. 개관'],
    ['stress', '*강조* _밑줄_', '\\*강조\\* \\_밑줄\\_'],
    ['a tag', '<2020.10.8> & <b>', '\\<2020.10.8\\> \\& \\<b\\>'],
    ['a link', '[여기](http://example.com)', '\\[여기\\](http://example.com)'],
    ['a line break', '봄\n꽃', '봄\\\n꽃'],
  ])('markdown shows %s as text', (_, text, expected) => {
    expect(copied('markdown', [row(text, '')]).text).toBe(expected);
  });

  it('markdown keeps kinds', () => {
    const kinds: Row = {
      ko: [
        passage('ko', '소제목', { kind: 'subheading' }),
        passage('ko', '인용\n두 줄', { kind: 'quotation' }),
        passage('ko', '항목', { kind: 'list-item' }),
      ],
      en: [],
      confidence: 1,
    };
    expect(copied('markdown', [kinds]).text).toBe('### 소제목\n\n> 인용\\\n> 두 줄\n\n- 항목');
  });

  it('markdown-table', () => {
    expect(copied('markdown-table', [row('가|나\n다', 'a|b')]).text).toBe(
      '| 한국어 | English |\n| --- | --- |\n| 가\\|나<br>다 | a\\|b |',
    );
  });

  it('anki', () => {
    const source = 'http://www.example.com/sub_read.html?uid=7&section=sc1\tclean-break newsx 2024-03-12';
    expect(copied('anki').text).toBe(
      `#separator:tab\n#html:false\n#columns:Korean\tEnglish\tSource\tTags\n#tags column:4\n등대박물관, 6월에 연다\tLighthouse museum opens in June\t${source}\n시는 문을 연다고 밝혔다.\tThe city said it would open.\t${source}\n표는 3,000원이다. 월요일은 쉰다.\t"""Tickets are 3,000 won,"" it said. Closed on Mondays."\t${source}\n`,
    );
    expect(copied('anki', [row('#하나', 'One')]).text.split('\n')[4]).toMatch(/^"#하나"\tOne\t/);
  });

  it.each([['=1+1'], ['+82 2'], ['-Reporter Oh Ha-neul'], ['@mention'], ['＝합계'], ['  =1+1'], ['"=1+1"']])(
    'spreadsheet guards %s',
    (text) => {
      const [, line = ''] = copied('spreadsheet', [row('가', text)]).text.split('\r\n');
      expect(line.split('\t')[1]).toMatch(/^"?'/);
    },
  );

  it('spreadsheet begins with a byte order mark and its columns', () => {
    expect(copied('spreadsheet').text).toMatch(
      /^\ufeffKorean\tEnglish\tSource\tTags\r\n등대박물관, 6월에 연다\tLighthouse/,
    );
  });

  it('json', () => {
    expect(JSON.parse(copied('json').text)).toEqual({
      url: article.url,
      site: 'newsx',
      publisher: '해랑일보',
      title: article.title,
      subtitle: null,
      byline: '오하늘 기자',
      published: '2024-03-12T09:30',
      modified: null,
      rows: [
        { ko: article.title, en: 'Lighthouse museum opens in June', confidence: 1 },
        { ko: '시는 문을 연다고 밝혔다.', en: 'The city said it would open.', confidence: 1 },
        {
          ko: '표는 3,000원이다.\n월요일은 쉰다.',
          en: '"Tickets are 3,000 won," it said. Closed on Mondays.',
          confidence: 0.813,
        },
        { ko: '▲ 등대 전경 © 해랑시', en: null, confidence: 0.99 },
      ],
    });
  });

  it('research-tsv', () => {
    const [head, ...lines] = copied('research-tsv').text.trimEnd().split('\n');
    expect(head).toBe('row\tko\ten\tother\tconfidence\tmoved');
    expect(lines[2]).toBe(
      '2\t표는 3,000원이다. 월요일은 쉰다.\t"""Tickets are 3,000 won,"" it said. Closed on Mondays."\t\t0.813\t0',
    );
    expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 6));
    expect(copied('research-tsv', [row('가', '', { moved: true })]).text).toMatch(/\n0\t가\t\t\t1\.000\t1\n$/);
  });

  const long =
    '해랑시는 오래된 등대를 박물관으로 고쳐 유월부터 시민에게 연다고 밝혔다. 등대는 백 년 가까이 바닷길을 비췄다.';

  it.each([
    ['a short paragraph whole', [row('문을 연다.', 'It opens.')], `${encodeURIComponent('문을 연다.')}`],
    ['the Korean before the English, the English alone', [row('', 'Ha-neul, A & B')], 'Ha%2Dneul%2C%20A%20%26%20B'],
    [
      'the first and the last words of a long one',
      [row(long, '')],
      `${encodeURIComponent('해랑시는 오래된 등대를 박물관으로 고쳐')},${encodeURIComponent('년 가까이 바닷길을 비췄다.')}`,
    ],
    ['no more than the first line', [row('봄\n꽃', '')], encodeURIComponent('봄')],
    ['the first row that has text', [row('', ''), row('가', '')], encodeURIComponent('가')],
  ])('pair-link names %s', (_, some, directive) => {
    const { text, html } = copied('pair-link', some);
    expect(text).toBe(`${article.url}#:~:text=${directive}`);
    expect(html).toContain(`<a href="${text.replace(/&/g, '&amp;')}">`);
  });

  it('pair-link keeps a fragment, and is the address where there is no text', () => {
    const url = 'https://www.example.com/1#photo';
    expect(copied('pair-link', [row('가', '')], { ...article, url }).text).toBe(`${url}:~:text=%EA%B0%80`);
    expect(copied('pair-link', [row('', '')]).text).toBe(article.url);
  });

  it('json keeps what moved and what is in a third language', () => {
    const other = [passage('other', '灯台')];
    expect(JSON.parse(copied('json', [row('', '', { other }), row('가', 'A', { moved: true })]).text).rows).toEqual([
      { ko: null, en: null, other: '灯台', confidence: 1 },
      { ko: '가', en: 'A', confidence: 1, moved: true },
    ]);
  });

  describe('with links', () => {
    const href = 'https://a.example/1?b=2&c=(3)|_4_';
    const at = (text: string, words: string, address = href): Link => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, href: address };
    };
    const linked = (text: string, ...words: string[]): Row => ({
      ko: [passage('ko', text, { links: words.map((word) => at(text, word)) })],
      en: [],
      confidence: 1,
    });
    const html = '<a href="https://a.example/1?b=2&amp;c=(3)|_4_">';
    const markdown = '(https://a.example/1?b=2\\&c=\\(3\\)\\|_4_)';

    it.each<[FormatId, string]>([
      ['korean', `<p lang="ko">봄 ${html}꽃&amp;풀</a>이</p>`],
      ['both', `<p lang="ko">봄 ${html}꽃&amp;풀</a>이</p>`],
      ['table', `<tr><td lang="ko">봄 ${html}꽃&amp;풀</a>이</td><td lang="en"></td></tr>`],
    ])('%s keeps them as rich text, and its plain text is the same without', (id, expected) => {
      expect(copied(id, [linked('봄 꽃&풀이', '꽃&풀')]).html).toContain(expected);
      expect(copied(id, [linked('봄 꽃&풀이', '꽃&풀')]).text).toBe(copied(id, [row('봄 꽃&풀이', '')]).text);
    });

    it.each([
      ['in a text', linked('봄 꽃이', '꽃'), `봄 [꽃]${markdown}이`],
      ['whose words have brackets and stars', linked('봄 [꽃*]이', '[꽃*]'), `봄 [\\[꽃\\*\\]]${markdown}이`],
      ['behind an exclamation mark', linked('봄!꽃', '꽃'), `봄\\![꽃]${markdown}`],
      ['at the beginning, like a list', linked('1. 봄', '1'), `[1]${markdown}. 봄`],
      ['over a line break', linked('봄\n꽃', '봄\n꽃'), `[봄\\\n꽃]${markdown}`],
      ['beside each other', linked('봄꽃', '봄', '꽃'), `[봄]${markdown}[꽃]${markdown}`],
    ])('markdown has those %s', (_, some, expected) => {
      expect(copied('markdown', [some]).text).toBe(expected);
    });

    it('markdown-table has them, a line each in a cell', () => {
      const two: Row = {
        ...linked('봄 꽃', '꽃'),
        en: [passage('en', 'a'), passage('en', 'b', { links: [at('b', 'b')] })],
      };
      expect(copied('markdown-table', [two]).text.split('\n')[2]).toBe(`| 봄 [꽃]${markdown} | a<br>[b]${markdown} |`);
    });

    it('json has them where they lie in their side of the row', () => {
      const [one] = linked('봄 꽃', '꽃').ko;
      const gone = passage('ko', ' ', { links: [at(' ', ' ')] });
      const wide = passage('ko', ' 눈\u200b과  비', { links: [at(' 눈\u200b과  비', '눈\u200b과')] });
      const some: Row = { ko: [one ?? gone, gone, wide], en: [passage('en', 'a')], confidence: 1 };
      expect(JSON.parse(copied('json', [some]).text).rows).toEqual([
        {
          ko: '봄 꽃\n눈과  비',
          en: 'a',
          links: {
            ko: [
              { start: 2, end: 3, href },
              { start: 4, end: 6, href },
            ],
          },
          confidence: 1,
        },
      ]);
    });

    it.each(['anki', 'spreadsheet', 'research-tsv', 'pair-link', 'citation'] as const)('%s has none', (id) => {
      const two: Row = { ...linked('봄 꽃', '꽃'), en: [passage('en', 'a')] };
      expect(copied(id, [two])).toEqual(copied(id, [row('봄 꽃', 'a')]));
    });

    it.each(['javascript:alert(1)', 'data:text/html,1', 'https://a.example/ onclick=1', '/1', ''])(
      'leads nowhere but to pages and mailboxes: %j',
      (address) => {
        const some: Row = { ko: [passage('ko', '봄', { links: [at('봄', '봄', address)] })], en: [], confidence: 1 };
        for (const { id } of formats) expect(copied(id, [some])).toEqual(copied(id, [row('봄', '')]));
      },
    );
  });

  it('citation', () => {
    expect(copied('citation')).toEqual({
      text: "오하늘 기자, 「등대박물관, 6월에 연다」, 해랑일보, 2024-03-12. http://www.example.com/sub_read.html?uid=7&section=sc1\nEnglish: the site's machine translation",
      html: '<p>오하늘 기자, 「등대박물관, 6월에 연다」, 해랑일보, 2024-03-12. <a href="http://www.example.com/sub_read.html?uid=7&amp;section=sc1">http://www.example.com/sub_read.html?uid=7&amp;section=sc1</a><br>English: the site&#39;s machine translation</p>',
    });
  });

  it.each<[string, Partial<Article>, readonly Row[], string]>([
    ['no byline, no paper, no date', { publisher: '', byline: '', published: '' }, [], '「등대박물관, 6월에 연다」. '],
    ['Korean alone', {}, [row('가', '')], '오하늘 기자, 「등대박물관, 6월에 연다」, 해랑일보, 2024-03-12. '],
    ['an English article', { title: 'Museum opens' }, rows, '오하늘 기자, 「Museum opens」, 해랑일보, 2024-03-12. '],
  ])('citation of %s', (_, less, some, expected) => {
    expect(copied('citation', some, { ...article, ...less }).text).toBe(`${expected}${article.url}`);
  });

  it('citation links no address but of the web', () => {
    expect(copied('citation', [], { ...article, url: 'javascript:alert(1)' }).html).not.toContain('<a');
  });

  it('a subtitle follows the title, on its side', () => {
    const titled = { ...article, subtitle: '습도 장치 바꾼다' };
    expect(copied('korean', [titleRow, row('가', 'A')], titled).text).toBe(
      `${article.title}\n\n습도 장치 바꾼다\n\n가`,
    );
    expect(copied('english', [titleRow, row('가', 'A')], titled).text).toBe('Lighthouse museum opens in June\n\nA');
  });

  it('a third language goes with the only one there is', () => {
    const other = { other: [passage('other', '灯台')] };
    expect(copied('korean', [row('가', ''), row('', '', other)]).text).toBe('가\n\n灯台');
    expect(copied('korean', [row('가', 'A'), row('', '', other)]).text).toBe('가');
    expect(copied('both', [row('가', 'A'), row('', '', other)]).text).toBe('가\nA\n\n灯台');
    expect(copied('table', [row('가', 'A'), row('', '', other)]).html).toContain('<td colspan="2">灯台</td>');
  });

  it('an empty caption leaves no gap', () => {
    const picture: Row = { ko: [passage(ko.lang, '', { kind: 'figure' })], en: [], confidence: 1 };
    expect(copied('both', [row('가', 'A'), picture, row('나', 'B')]).text).toBe('가\nA\n\n나\nB');
    expect(copied('korean', [row('가', 'A'), picture]).html).toBe('<p lang="ko">가</p>');
  });
});

function copied(id: FormatId, some: readonly Row[] = rows, of: Article = article) {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no form ${id}`);
  return format.copy(of, some);
}
