const silent =
  'script,style,noscript,template,svg,math,iframe,frame,object,embed,video,audio,canvas,map,link,select,input,textarea,datalist,dialog:not([open])';

/** Takes out of an inert copy what holds no text of an article, so that nothing has to walk through it. */
export function stripPage(copy: Document): void {
  removeAll(copy, silent);
}

/** Takes the pictures out too, once they have been read. */
export function stripPictures(copy: Document): void {
  removeAll(copy, 'img,picture,source,hr,button');
}

function removeAll(copy: Document, selector: string): void {
  for (const element of copy.querySelectorAll(selector)) element.remove();
}
