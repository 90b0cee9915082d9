/**
 * Finds the interface the browser itself gives an extension's script. Where a browser keeps it under one name only, the
 * other may be a page's: an `<iframe name=browser>` stands there, and one of another origin throws at whoever looks into it.
 */
export function findApi<Api extends { readonly runtime?: { readonly id?: string } }>(scope: {
  readonly browser?: Api;
  readonly chrome?: Api;
}): Api | undefined {
  return [scope.browser, scope.chrome].find(isOwn);
}

function isOwn(candidate: { readonly runtime?: { readonly id?: unknown } } | undefined): boolean {
  try {
    return typeof candidate?.runtime?.id === 'string';
  } catch {
    return false;
  }
}
