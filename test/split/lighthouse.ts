/** A short article and its translation, from which the tests of splitting put pages together. */
export const title = '해랑시, 등대박물관 개관 한 달 미뤄';
export const ko = [
  '해랑시는 오는 5월로 잡았던 등대박물관의 개관을 6월로 미룬다고 12일 밝혔다.',
  '시는 전시실의 습도 조절 장치를 모두 바꾸기로 했으며, 공사에 3억원이 든다고 설명했다.',
  '박나래 관장은 “유물을 지키는 일이 먼저”라고 말했다.',
];
export const enTitle = 'Haerang puts off opening of its lighthouse museum by a month';
export const en = [
  'Haerang City said on the 12th that it will put off the opening of its lighthouse museum from May to June.',
  'The city explained that it would replace all humidity controls of the exhibition halls at a cost of 300 million won.',
  'Director Park Na-rae said, “Protecting the relics comes first.”',
];
/** What the publisher says before the translation. */
export const marker = '<아래는 구글번역기로 번역한 기사 전문이다.>';
