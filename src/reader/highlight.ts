/** Paints ranges under a name the stylesheet knows, without touching the text; an empty list takes the paint off. */
export type Paint = (name: 'cb-mark' | 'cb-voice' | 'cb-check', ranges: readonly Range[]) => void;

/** Opens the browser's highlight registry; where there is none nothing is painted, and the text reads as before. */
export function openPaint(page: Document): Paint {
  const view = page.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry || typeof view.Highlight !== 'function') return () => {};
  const Highlight = view.Highlight;
  return (name, ranges) => {
    if (ranges.length === 0) registry.delete(name);
    else registry.set(name, new Highlight(...ranges));
  };
}
