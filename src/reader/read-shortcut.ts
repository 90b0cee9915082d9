/** What a key asks for. */
export type ShortcutAction =
  | { readonly kind: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'sentence'; readonly to: 'next' | 'previous' }
  | { readonly kind: 'layout'; readonly layout: 'pair' | 'stacked' | 'ko' | 'en' }
  | { readonly kind: 'copy-pair' }
  | { readonly kind: 'copy-link' }
  | { readonly kind: 'read-aloud' }
  | { readonly kind: 'reveal' }
  | { readonly kind: 'help' };

/** What of a keyboard event matters here. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/**
 * Reads a shortcut by the key's place on the board: with the Korean IME on, J arrives as ㅓ or as nothing at all.
 * `singles` is false where somebody has switched single keys off; arrows with Alt still work then.
 */
export function readShortcut(pressed: PressedKey, singles: boolean): ShortcutAction | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.isComposing) return undefined;
  if (pressed.altKey) return pressed.shiftKey ? undefined : withAlt[pressed.code];
  if (!singles) return undefined;
  // A question mark lies elsewhere on other boards; with the IME on, only its place on this one is sure.
  if (pressed.key === '?' || (pressed.shiftKey && pressed.code === 'Slash')) return { kind: 'help' };
  return pressed.shiftKey ? undefined : single[pressed.code];
}

/** Whether typing goes into this element, where no shortcut may take a key. */
export function takesText(target: EventTarget | null): boolean {
  const place = target as Partial<HTMLElement> | null;
  if (place?.isContentEditable) return true;
  return /^(?:input|textarea|select)$/i.test(place?.localName ?? '');
}

const withAlt: Readonly<Record<string, ShortcutAction>> = {
  ArrowDown: { kind: 'move', to: 'next' },
  ArrowUp: { kind: 'move', to: 'previous' },
};

const single: Readonly<Record<string, ShortcutAction>> = {
  KeyJ: { kind: 'move', to: 'next' },
  KeyK: { kind: 'move', to: 'previous' },
  Home: { kind: 'move', to: 'first' },
  End: { kind: 'move', to: 'last' },
  ArrowRight: { kind: 'sentence', to: 'next' },
  ArrowLeft: { kind: 'sentence', to: 'previous' },
  Digit1: { kind: 'layout', layout: 'pair' },
  Digit2: { kind: 'layout', layout: 'stacked' },
  Digit3: { kind: 'layout', layout: 'ko' },
  Digit4: { kind: 'layout', layout: 'en' },
  KeyC: { kind: 'copy-pair' },
  KeyL: { kind: 'copy-link' },
  KeyR: { kind: 'read-aloud' },
  KeyS: { kind: 'reveal' },
};
