import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/align/split-sentences.ts';
import type { Language } from '../../src/article.ts';

/** Each case in its own notation: `|` stands where the text must come apart. */
describe('splitSentences', () => {
  it.each([
    ['two sentences', '문을 열었다. |표는 다 팔렸다.'],
    ['a quotation with its stop inside', '“문을 여는 것이다.”라고 말했다.'],
    ['the same with a space', '"문을 여는 것이다." 라고 말했다. |박수가 나왔다.'],
    ['a quotation without stop', '“문을 여는 것이다”라면서, “표는 싸다”라고 밝혔다.'],
    ['a quotation and a particle', '그는 “이제 됐다!”는 말을 남겼다. |모두 웃었다.'],
    ['two sentences in a quotation', '“문을 연다. |표는 싸다.”라고 말했다.'],
    ['a date in numbers', '2020. 11. 20. 구미에서 열렸다. |다음은 대구다.'],
    ['a date with its weekday', '행사는 5. 3.(금) 오후 2시에 열린다.'],
    ['initials', '조지 W. 부시와 존 F. 케네디가 나온다. |둘 다 대통령이었다.'],
    ['glued sentences', '노력해 왔다.|그 결과 나아졌다.'],
    ['a sentence in brackets', '<강조: 문은 닫혔다.> |그는 돌아섰다.'],
    ['a sentence in round brackets', '(문은 닫혔다.) |그는 돌아섰다.'],
    ['an ellipsis', '가지 않았다…|그러나 돌아왔다.'],
    ['an ellipsis inside', '하지만… 그는 돌아왔다.'],
    ['decimals', '지난해보다 3.5% 올랐다. |올해는 4.1%다.'],
    ['addresses', '문의는 a.b@example.co.kr 또는 www.example.com 으로 하면 된다. |전화도 된다.'],
    ['a dateline', '【브레이크뉴스 경북】이성현 기자=시는 문을 열었다. |표는 다 팔렸다.'],
    ['a numbered list', '1. 개요 2. 일정'],
    ['a country', '그는 U.S. 오픈에 나간다. |첫 출전이다.'],
    ['a doubting mark', '그가 돌아왔다(?)는 말이 돈다. |사실은 아니다.'],
    ['a country that sounds like a particle', '날짜는 정하지 않았다. |이란 축구팀은 떠났다.'],
    ['a quotation and that particle', '그는 “문을 연다.” 이란 말을 남겼다.'],
    ['small letters', '시는 문을 연다. |iPhone도 판다.'],
    ['an address with a question mark', '문의는 http://example.kr/view?id=3&no=4 로 하면 된다. |끝이다.'],
    ['questions', '왜 그랬을까? |아무도 모른다! |끝이다.'],
    ['no stop at the end', '문을 열었다. |표는 다 팔렸다'],
    ['a line break', '봄은 온다|\n꽃은 핀다'],
    ['a caption and its credit', '▲ 문을 연 박물관. © 오하늘 기자'],
  ])('Korean: %s', (_, marked) => check(marked, 'ko'));

  it.each([
    ['two sentences', 'The doors opened. |All tickets were sold.'],
    ['a president', 'The U.S. President met Mr. Kim and Rep. Park in St. Louis. |Gov. Lee came too.'],
    ['a country at the end', 'He left the U.S. |The trip was long.'],
    ['a clock time', 'It opens at 3 p.m. on Friday and 5 p.m. Saturday. |It closes late.'],
    ['a numbered road', 'The No. 23 road is closed. |Use No. 24.'],
    ['an answer', 'Will it open? |No. |This is the end.'],
    ['a question and who asked', '“Is it over?” he said. |“Yes!” Kim Na-rae replied.'],
    ['glue', 'It cost $3.5 million.|It was a lot.'],
    ['glue after a quotation', '“It was a lot.”|He left.'],
    ['a stray stop', 'It was built in the 7th civil election. . |It stands.'],
    ['a stray stop at the end', 'It was built. .'],
    ['decimals', 'It rose 3.5 percent to 1,200.75 won. |It fell later.'],
    ['addresses', 'Write to a.b@example.com or see www.example.com/News.Html today. |Or call.'],
    ['initials', 'George W. Bush met J. K. Rowling. |They talked.'],
    ['companies', 'Acme Co. Ltd. and Beta Inc. Korea signed it. |Both agreed.'],
    ['a year', 'She was born in 1990. |Her brother came later.'],
    ['an ellipsis', 'He waited… |Nobody came. |Still... nothing.'],
    ['a dateline', '[Break News, Gumi] Reporter Kim = The city opened it. |It is full.'],
    ['brackets', 'It opened. |(It had been closed.) |All came.'],
    ['straight quotation marks', '"It opened." |"All came," he said.'],
    ['a glued straight quotation mark', '"It is new."|The city is glad.'],
    ['a straight quotation mark that stands apart', '"We opened it. " |The city is glad.'],
    ['double primes', '˝It opened.˝ |˝All came.˝'],
    ['a month', 'It opens on Sept. 3 and Oct. 4. |It closes in Nov. |The end.'],
    ['a number to begin with', '1. Overview. |2. Schedule.'],
    ['a number of people to begin with', 'It is the center. |85 researchers work there. |$3 million was spent.'],
    ['numbers after abbreviations', 'See No. 4, Art. 5 and approx. 6 on Sept. 7. |It was.'],
    ['a number after a quotation', 'He said, “It is new.” |12 others came.'],
    ['a year that ends', 'It opened in 2020. |It is 3.5 km long.'],
    ['the seed', 'Especially. |From next year, it will be formed in seven areas.'],
  ])('English: %s', (_, marked) => check(marked, 'en'));

  it('covers all that is not white space, in order', { timeout: 30_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '다.',
        ' ',
        '\n',
        '"',
        '”',
        '“',
        '.',
        '…',
        '?',
        ')',
        '(',
        'U.S. ',
        '라고 ',
        'Mr. ',
        '3.',
        '그는',
        'It',
        '>',
        '.It',
      ),
      fc.string({ maxLength: 4, unit: 'binary' }),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('ko', 'en', 'other'), (whole, lang) => {
        const spans = splitSentences(whole, lang);
        const bounds = spans.flatMap(({ start, end }) => [start, end]);
        const between = bounds
          .map((at, index) => whole.slice(at, bounds[index + 1]))
          .filter((_, index) => index % 2 === 1);
        const sentences = spans.map(({ start, end }) => whole.slice(start, end));
        expect(bounds).toEqual([...bounds].sort((one, two) => one - two));
        expect([whole.slice(0, bounds[0]), ...between].join('').trim()).toBe('');
        expect(sentences).toEqual(sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== ''));
        expect(splitSentences(whole, lang)).toEqual(spans);
      }),
    );
  });

  it.each([
    ['quotations', '그는 “문을 열겠다.”라고 말했다. ', 2000],
    ['short sentences', '다. ', 2000],
    ['full stops', '.', 1],
    ['marks', '? ', 1],
    ['lines', '가\n', 2000],
  ])('takes no longer for long texts than their length warrants: %s', (_, unit, sentences) => {
    const began = performance.now();
    expect(splitSentences(unit.repeat(2000), 'ko')).toHaveLength(sentences);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

function check(marked: string, lang: Language): void {
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((part) => part.trim()));
}
