/** What the browser lends for speaking; `undefined` where it cannot. */
export function openSpeech(view: Window & typeof globalThis) {
  const synthesis = view.speechSynthesis;
  if (!synthesis || typeof view.SpeechSynthesisUtterance !== 'function') return undefined;
  return {
    synthesis,
    utter: (text: string) => new view.SpeechSynthesisUtterance(text),
    wait: (milliseconds: number) => new Promise<void>((done) => view.setTimeout(done, milliseconds)),
  };
}
