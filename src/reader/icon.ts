/** The pictures on the bar's buttons. */
export type IconName = 'pair' | 'stacked' | 'study' | 'listen' | 'copy' | 'more' | 'widen' | 'close';

/** Lines on a field of 16 by 16. Only points are attributes: a page's sheet can unset every shape that is a property too. */
const lines: Readonly<Record<IconName, readonly string[]>> = {
  pair: ['1.5,2.5 6.5,2.5 6.5,13.5 1.5,13.5 1.5,2.5', '9.5,2.5 14.5,2.5 14.5,13.5 9.5,13.5 9.5,2.5'],
  stacked: ['2.5,1.5 13.5,1.5 13.5,6.5 2.5,6.5 2.5,1.5', '2.5,9.5 13.5,9.5 13.5,14.5 2.5,14.5 2.5,9.5'],
  study: ['1,8 4,4.8 8,3.5 12,4.8 15,8 12,11.2 8,12.5 4,11.2 1,8', '8,6 10,8 8,10 6,8 8,6', '2.5,14 13.5,2'],
  listen: ['1.5,6 4.5,6 8.5,2.5 8.5,13.5 4.5,10 1.5,10 1.5,6', '11,5.5 12.2,8 11,10.5', '13,3.5 15,8 13,12.5'],
  copy: ['5.5,5.5 14.5,5.5 14.5,14.5 5.5,14.5 5.5,5.5', '10.5,2.8 10.5,1.5 1.5,1.5 1.5,10.5 2.8,10.5'],
  more: [
    '2,7.5 3,7.5 3,8.5 2,8.5 2,7.5',
    '7.5,7.5 8.5,7.5 8.5,8.5 7.5,8.5 7.5,7.5',
    '13,7.5 14,7.5 14,8.5 13,8.5 13,7.5',
  ],
  widen: ['9.5,1.5 14.5,1.5 14.5,6.5', '14.5,1.5 9.5,6.5', '6.5,14.5 1.5,14.5 1.5,9.5', '1.5,14.5 6.5,9.5'],
  close: ['3,3 13,13', '13,3 3,13'],
};

const svg = 'http://www.w3.org/2000/svg';

/** Draws an icon; the button's words say what it means. */
export function icon(page: Document, name: IconName): SVGElement {
  const made = page.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('class', 'cb-icon');
  made.setAttribute('aria-hidden', 'true');
  for (const points of lines[name]) {
    const line = page.createElementNS(svg, 'polyline');
    line.setAttribute('points', points);
    made.append(line);
  }
  return made;
}
