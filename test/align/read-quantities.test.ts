import { describe, expect, it } from 'vitest';
import { mayAgree, type Quantity } from '../../src/align/quantity.ts';
import { readEnglishQuantities } from '../../src/align/read-english-quantities.ts';
import { readKoreanQuantities } from '../../src/align/read-korean-quantities.ts';

/** In the notation: what is written = what it is worth, kind. */
describe('readKoreanQuantities', () => {
  it.each([
    ['3만명 이상의 고용과 6조원의 효과', '3만=30000 people; 6조=6000000000000 won'],
    ['1조 2천억원을 들여', '1조 2천억=1200000000000 won'],
    ['35만 7,800명이 찾았다', '35만 7,800=357800 people'],
    ['2천500억 원 규모', '2천500억=250000000000 won'],
    ['1억5000만 달러', '1억5000만=150000000 dollar'],
    ['5백만 엔', '5백만=5000000 yen'],
    ['전년보다 3.5% 올랐고 2퍼센트 내렸다', '3.5=3.5 percent; 2=2 percent'],
    ['2020년 11월 20일 오후 3시', '2020=2020 year; 11=11 month; 20=20 day; 3=3,15 time'],
    ['오전 9시 30분에', '9=9,21 time; 30=30 time'],
    ['20세 청년과 70살 노인', '20=20 age; 70=70 age'],
    ['10년 동안 20일간 3인분', '10=10 plain; 20=20 plain; 3=3 plain'],
    ['7개 분야에서 두 명이 세 번', '7=7 plain; 두=2 plain; 세=3 plain'],
    ['두 배', '두=2 plain'],
    ['유권자 4만 5,000여명', '4만 5,000=45000 people'],
    ['어선 50만여척', '50만=500000 count'],
    ['넓이 30만㎡', '30만=300000 plain'],
    ['제2위', '2=2 ordinal'],
    ['코로나19와 5G', '19=19 plain; 5=5 plain'],
    ['없다', ''],
  ])('%s', (text, expected) => {
    expect(shown(text, readKoreanQuantities(text))).toBe(expected);
  });
});

describe('readEnglishQuantities', () => {
  it.each([
    ['more than 30,000 people and 6 trillion won', '30,000=30000 people; 6 trillion=6000000000000 won'],
    ['it cost $3.5 million', '3.5 million=3500000 dollar'],
    ['100 US dollars', '100=100 dollar'],
    ['357,800 workers', '357,800=357800 people'],
    ['a rise of 3.5 percent, 2% and 4 per cent', '3.5=3.5 percent; 2=2 percent; 4=4 percent'],
    ['on November 20, 2020', 'November=11 month; 20=20 day; 2020=2020 year'],
    ['on the 20th', '20=20 day'],
    ['the 20th century', '20=20 ordinal'],
    ['at 3:30 p.m.', '3=3,15,15 time; 30=30 time'],
    ['a 20-year-old and a man 70 years old', '20=20 age; 70=70 age'],
    ['it may rain in May', 'May=5 month'],
    [
      'thirty-two, three hundred and five, two million',
      'thirty-two=32 plain; three hundred and five=305 plain; two million=2000000 plain',
    ],
    ['COVID-19 and 5G in the 1990s', '19=19 plain; 5=5 plain; 1990=1990 plain'],
    ['50,000 fishing boats', '50,000=50000 count'],
    ['300,000 square meters', '300,000=300000 plain'],
    ['none', ''],
  ])('%s', (text, expected) => {
    expect(shown(text, readEnglishQuantities(text))).toBe(expected);
  });
});

describe('mayAgree', () => {
  it.each([
    ['3만명', '30,000 people', true],
    ['3만명', '29,870 people', true],
    ['3만7천여명', '37,800 people', true],
    ['3만명', '300,000 people', false],
    ['35%', '36 percent', false],
    ['35.4%', '35 percent', true],
    ['2020년', '2021', false],
    ['오후 3시', '15:00', true],
    ['6조원', '6 billion won', false],
    ['20세', '21-year-old', false],
  ])('%s, %s: %s', (ko, en, expected) => {
    const [one] = readKoreanQuantities(ko);
    const [two] = readEnglishQuantities(en);
    expect(one && two && mayAgree(one, two)).toBe(expected);
  });
});

function shown(text: string, quantities: readonly Quantity[]): string {
  return quantities.map(({ start, end, values, kind }) => `${text.slice(start, end)}=${values} ${kind}`).join('; ');
}
