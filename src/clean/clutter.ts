/** Why something is hidden: what gave it away. */
export type ClutterReason = 'ad-slot' | 'ad-label' | 'ad-banner' | 'emptied' | 'anti-spam' | 'own-rule';

/** Something on the page that is none of its news, with the reason and the text, address or selector that gave it away. */
export interface Clutter {
  readonly element: Element;
  readonly reason: ClutterReason;
  readonly evidence: string;
}
