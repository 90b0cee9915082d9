// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { readPage } from '../../src/pipeline.ts';
import { findSite } from '../../src/sites/find-site.ts';

const root = join(import.meta.dirname, '../pages');
const links =
  '<li><a href="/news/11">가온시 자전거길 넓힌다</a></li><li><a href="/news/12">해오름동 도서관 문 연다</a></li>';

/** What papers print above and below the text within their body, with the reason it is left out for, each told by a word of its own. */
const above = [
  ['tools', '글씨크기', '<div><strong>글씨크기 조절</strong><span>가</span><span>가</span></div>'],
  ['tools', '키우기', '<p>본문 글씨 키우기</p>'],
  ['sharing', '페이스북', '<div><strong>이 기사를 공유합니다</strong><ul><li>페이스북</li><li>트위터</li></ul></div>'],
  ['summary', '들여온다네', '<div><strong>AI 3줄 요약</strong><p>가온시가 전기버스를 들여온다네.</p></div>'],
  ['summary', '조용하다네', '<div><h3>핵심요약</h3><ul><li>새 버스는 조용하다네</li></ul></div>'],
  ['summary', '열두 대라네', '<div><b>AI가 요약한 기사</b><p>남은 버스는 열두 대라네.</p></div>'],
] as const;
const below = [
  ['editor-box', '편집자', `<div><h4>편집자 추천 기사</h4><ul>${links}</ul></div>`],
  ['related', '인기뉴스', `<div><h4>인기뉴스</h4><ol>${links}</ol></div>`],
  ['related', '읽은', `<h3>가장 많이 읽은 기사</h3><ol>${links}</ol>`],
  ['related', '돛단배', '<p>[관련기사]</p><p><a href="/news/13">돛단배 축제 열린다</a></p>'],
  ['related', '징검다리', '<p>▶ <a href="/news/14">징검다리 새로 놓는다</a></p>'],
  ['comments', '참 좋네요', '<div><h4>댓글 2</h4><p>버스가 조용해서 참 좋네요.</p></div>'],
  ['newsletter', '소식 받기', '<p>▶ 카카오톡 채널 추가하고 소식 받기</p>'],
  ['copyright', 'Copyrights', '<p>Copyrights ⓒ 가온일보 &amp; gaon.example</p>'],
  ['copyright', '재배포', '<p>&lt;저작권자(c) 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt;</p>'],
] as const;

/** What only a paper whose signatures are no text leaves out. */
const signed = [
  ['reporter-box', '이솔비', '<p>이솔비 기자</p>'],
  ['reporter-box', 'solbi@', '<p>이메일 : solbi@paper.example</p>'],
] as const;

/** A page of each family with a body of its own. */
const families = readdirSync(root)
  .filter((family) => family !== 'generic')
  .map((family) => [family, readdirSync(join(root, family))[0] ?? ''] as const);

describe('what stands in the body beside the article is left out, with the reason', () => {
  it.each(families)('%s: %s', (family, slug) => {
    const markup = readFileSync(join(root, family, slug, 'page.html'), 'utf8');
    const url = /<!-- url: (\S+) -->/.exec(markup)?.[1] ?? '';
    const plain = new DOMParser().parseFromString(markup, 'text/html');
    const { signatures, body } = findSite(plain, url).article;
    const printed = [...above, ...(signatures === 'text' ? [] : signed), ...below];
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const box = body.map((selector) => page.querySelector(selector)).find((found) => found !== null);
    box?.insertAdjacentHTML('afterbegin', above.map(([, , html]) => html).join(''));
    box?.insertAdjacentHTML(
      'beforeend',
      printed
        .slice(above.length)
        .map(([, , html]) => html)
        .join(''),
    );
    const [want, got] = [articleOf(plain, url), articleOf(page, url)];
    expect(got.blocks).toEqual(want.blocks);
    const reasonOf = (sign: string) => got.excluded.find(({ text }) => text.includes(sign))?.reason;
    expect(printed.map(([, sign]) => [reasonOf(sign), sign])).toEqual(printed.map(([reason, sign]) => [reason, sign]));
  });
});

function articleOf(page: Document, url: string): Article {
  const reading = readPage(page, url);
  if (reading.state !== 'article') throw new Error(reading.reason);
  return reading.article;
}
