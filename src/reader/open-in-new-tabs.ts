/** Has the article's links open in new tabs, which learn neither of the reader nor of where they were opened; a popup has no line of its own that would say where they lead. */
export function openInNewTabs(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.cb-link')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.referrerPolicy = 'no-referrer';
    link.title = link.hostname;
  }
}
