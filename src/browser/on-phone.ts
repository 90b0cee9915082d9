/** Whether this is a phone's browser, where the popup is a whole page and there are no commands and no menus. */
export function onPhone(view: Window): boolean {
  return /\bAndroid\b/.test(view.navigator.userAgent);
}
