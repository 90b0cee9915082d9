/**
 * Takes the place of WXT's own context of a content script, which tells every page of the extension's id by a
 * document event and a posted message. Ours starts without a word and needs nothing of it.
 */
export class ContentScriptContext {
  readonly contentScriptName: string;

  constructor(contentScriptName: string) {
    this.contentScriptName = contentScriptName;
  }
}
