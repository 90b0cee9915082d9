/** Who sent a message, as far as it is asked here. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** True for the extension's own pages and background: nothing a web page's script could send with. */
export function isOwnPage(sender: Sender, ownId: string, ownBase: string): boolean {
  return sender.id === ownId && (sender.tab === undefined || sender.url?.startsWith(ownBase) === true);
}

/** The tab whose top frame the extension's own script wrote from; undefined for any other sender. */
export function ownTopFrame(sender: Sender, ownId: string): number | undefined {
  return sender.id === ownId && sender.frameId === 0 ? sender.tab?.id : undefined;
}
