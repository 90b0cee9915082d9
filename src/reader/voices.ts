import type { FollowVoices } from './render-setting.ts';
import type { Say } from './words.ts';

/** The voices somebody can choose from; those that send the text away say so. Chromium has none before it has been asked once. */
export function voicesOf(synthesis: SpeechSynthesis | undefined, say: Say): FollowVoices {
  const list = () =>
    (synthesis?.getVoices() ?? []).flatMap(({ voiceURI, name, lang, localService }) => {
      const spoken = (['ko', 'en'] as const).find((known) => lang.toLowerCase().startsWith(known));
      const words = localService ? name : `${name} (${say('voiceOnline')})`;
      return spoken ? [{ uri: voiceURI, name: words, lang: spoken }] : [];
    });
  return (show) => {
    const voices = list();
    show(voices);
    if (voices.length === 0) synthesis?.addEventListener('voiceschanged', () => show(list()), { once: true });
  };
}
