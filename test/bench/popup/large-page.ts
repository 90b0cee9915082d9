const korean =
  '시는 다음 달부터 강변 도서관을 밤 열한 시까지 연다고 밝혔다. 낮에 일하는 사람도 책을 빌릴 수 있게 하려는 것이다.';
const english =
  'The city said that from next month the Riverside Library will stay open until eleven at night. It wants people who work during the day to be able to borrow books, too.';

/** A page of the Break News kind with a bilingual article of twenty paragraphs a side and ten thousand nodes in all. */
export function largePage(): string {
  const paragraphs = (text: string) =>
    Array.from({ length: 20 }, (_, at) => `<p>${at + 1}. ${text} ${2000 + at}</p>`).join('\n');
  const list = Array.from(
    { length: 2400 },
    (_, at) => `<li><a href="/sub_read.html?uid=${at}">기사 목록 ${at}</a><span>${at}</span></li>`,
  ).join('\n');
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>강변 도서관, 밤에도 문 연다</title></head><body>
<h1 class="read_title">강변 도서관, 밤에도 문 연다</h1>
<div class="writer">홍지은 기자 | 기사입력 2024/05/06 [09:30]</div>
<div id="CLtag">${paragraphs(korean)}
<p>&lt;아래는 구글번역기로 번역한 기사 전문이다.&gt;</p>
<p>Riverside Library to Stay Open at Night</p>
${paragraphs(english)}</div>
<ul>${list}</ul></body></html>`;
}
