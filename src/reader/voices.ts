import type { VoiceChoice } from './render-setting.ts';
import type { Say } from './words.ts';

/** The voices somebody can choose from; those that send the text away say so. */
export function voicesOf(synthesis: SpeechSynthesis | undefined, say: Say): VoiceChoice[] {
  return (synthesis?.getVoices() ?? []).flatMap(({ voiceURI, name, lang, localService }) => {
    const spoken = (['ko', 'en'] as const).find((known) => lang.toLowerCase().startsWith(known));
    const words = localService ? name : `${name} (${say('voiceOnline')})`;
    return spoken ? [{ uri: voiceURI, name: words, lang: spoken }] : [];
  });
}
