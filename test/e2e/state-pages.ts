import { type Answer, html } from '../harness/serve-pages.ts';
import { answerSample } from '../workbench/sample-site.ts';

const korean = [
  '해랑시는 오래된 등대를 박물관으로 고쳐 유월부터 시민에게 연다고 밝혔다. 등대는 백 년 가까이 바닷길을 비췄다.',
  '시민들은 반겼다. 근처에서 가게를 하는 한 주민은 아이들이 바다의 역사를 배울 곳이 생겼다고 말했다.',
  '박물관은 월요일마다 쉬고, 저녁에는 등대 아래에서 작은 음악회를 연다. 표는 온라인으로 미리 살 수 있다.',
];
const english = [
  'The annual report of the observatory lists every comet seen since spring, with its brightness and its path.',
  'Further entries describe the weather on the island, the telescopes, and the visitors who came by boat in July.',
  'The observatory stays closed in winter, when the ferry does not run, and opens again with the first warm days.',
];
/** The same four times over, each time in another month: what is said twice is said once. */
const longKorean = [3, 4, 5, 6].flatMap((month) => korean.map((text) => `${month}월 소식이다. ${text}`));
/** A translation that breaks off: it looks like one, but is far too short. */
const beginning = [
  'Haerang City Opens Old Lighthouse as Museum',
  'Reporter Oh Ha-neul',
  'Haerang City said it will open the old lighthouse to citizens in June. It lit the sea for almost a hundred years.',
  'Residents welcomed the news, and one shopkeeper nearby said there is at last a place where children can learn.',
];

/** Pages that bring about each state the popup has words for; the sample article for everything else. */
export function answerStates(url: string): Answer | undefined {
  const { pathname } = new URL(url);
  switch (pathname) {
    case '/empty':
      return html('<!doctype html><title>빈 곳</title><p>준비 중입니다.</p>');
    case '/list.html':
      return html(
        `<!doctype html><title>목록</title>${'<div><a href="/1">오늘 항구에서 있었던 일</a></div>'.repeat(30)}`,
      );
    case '/login':
      return html('<!doctype html><title>회원</title><p>회원만 봅니다.</p><form><input type="password"></form>');
    case '/paper.pdf':
      return { type: 'application/pdf', body: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>' };
    case '/notes':
      return { type: 'text/plain; charset=utf-8', body: '글' };
    case '/korean':
      return article('해랑시 등대박물관 유월에 문 연다', korean);
    case '/english':
      return article('Observatory publishes its annual report', english);
    case '/mixed':
      return article('해랑시 등대박물관 유월에 문 연다', [...longKorean, ...english.slice(0, 2)]);
    case '/doubtful':
      return article('해랑시 등대박물관 유월에 문 연다', [...longKorean, ...beginning]);
    case '/photo':
      return html(
        `<!doctype html><meta charset="utf-8"><meta property="og:type" content="article"><title>등대의 아침</title>
        <h1>등대의 아침</h1><figure><img src="/1.jpg" alt=""><figcaption>${korean.join(' ')}</figcaption></figure>`,
      );
    case '/busy':
      // Keeps its own thread busy when it is told to, once it has answered, so that whoever reads it has to wait.
      return html(
        `${String(answerSample('http://sample.breaknews.com/1')?.body)}<script>function keepBusy() {
          setTimeout(() => { for (const end = Date.now() + 9000; Date.now() < end; ); }, 300);
        }</script>`,
      );
    default:
      return answerSample(url);
  }
}

function article(title: string, paragraphs: readonly string[]): Answer {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return html(
    `<!doctype html><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${body}</article>`,
  );
}
