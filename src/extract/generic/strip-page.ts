const silent =
  'script,style,noscript,template,svg,math,iframe,frame,object,embed,video,audio,canvas,map,link,select,input,textarea,datalist,dialog:not([open])';

/** Takes out of an inert copy of a page, or of a part of it, what holds no text of an article, so that nothing has to walk through it. */
export function stripPage(copy: ParentNode): void {
  for (const element of copy.querySelectorAll(silent)) element.remove();
}
