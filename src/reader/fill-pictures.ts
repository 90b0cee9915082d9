import { element } from './element.ts';

/** Pictures narrower or lower than this are ornaments, in CSS pixels. */
const smallest = 60;

/**
 * Shows the article's pictures in their places. A picture the page has loaded lends its size, so that nothing moves
 * when it appears; one that will not load leaves its caption and no hole.
 */
export function fillPictures(root: HTMLElement): void {
  const page = root.ownerDocument;
  const loaded = new Map(
    [...page.images].filter((image) => !root.contains(image)).map((image) => [image.currentSrc || image.src, image]),
  );
  for (const place of root.querySelectorAll<HTMLElement>('.cb-picture:empty')) {
    const { src, alt } = place.dataset;
    if (src === undefined) continue;
    const { naturalWidth = 0, naturalHeight = 0 } = loaded.get(src) ?? {};
    if (naturalWidth > 0 && (naturalWidth < smallest || naturalHeight < smallest)) continue;
    const size = naturalWidth > 0 ? { width: naturalWidth, height: naturalHeight } : {};
    const picture = element(page, 'img', { alt: alt ?? '', class: 'cb-image', decoding: 'async', ...size });
    picture.addEventListener('error', () => place.classList.remove('cb-filled'));
    place.classList.add('cb-filled');
    place.classList.toggle('cb-unsized', naturalWidth === 0);
    place.append(picture);
    picture.src = src;
  }
}
