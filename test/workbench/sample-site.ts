import { readFileSync } from 'node:fs';
import { type Answer, html } from '../harness/serve-pages.ts';

/** The sample's host: an edition of Break News that does not exist. */
export const sampleHost = 'sample.breaknews.com';

/** The sample article's address. */
export const sampleUrl = `http://${sampleHost}/1`;

/** Answers for the bundled sample newspaper: the article, its style, and drawn stand-ins for banners and photographs. */
export function answerSample(url: string): Answer | undefined {
  const { pathname } = new URL(url);
  if (pathname === '/1') return html(sampleFile('page.html'));
  if (pathname.endsWith('/style.css')) return { type: 'text/css', body: sampleFile('style.css') };
  if (pathname.endsWith('/logo.jpg')) return picture('브레이크뉴스', 320, 60, '#1d3f72');
  if (pathname.includes('/banner/')) return picture('광고 · 배너', 728, 90, '#d8a13a');
  if (pathname.startsWith('/imgdata/')) return picture('사진', 578, 326, '#7d95ac');
  if (pathname.startsWith('/spam/')) return picture('7 k 2 q', 120, 30, '#777777');
  if (pathname === '/img/more.gif') return picture('더보기', 40, 14, '#888888');
  if (pathname === '/img/default/ins.gif') return picture('인스정보기술', 80, 20, '#888888');
  return undefined;
}

function sampleFile(name: string): string {
  return readFileSync(new URL(`sample/${name}`, import.meta.url), 'utf8');
}

function picture(label: string, width: number, height: number, color: string): Answer {
  const text = `<text x="50%" y="50%" fill="#fff" font-family="sans-serif" font-size="${Math.min(height / 3, 28)}" text-anchor="middle" dominant-baseline="middle">${label}</text>`;
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${color}"/>${text}</svg>`;
  return { type: 'image/svg+xml', body };
}
