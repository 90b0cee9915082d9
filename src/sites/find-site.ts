import type { Site } from '../site.ts';
import { findAmong } from './find-among.ts';
import { generic } from './generic.ts';
import { sites } from './index.ts';

/** The site that knows the page, by host or by a fingerprint; `generic` where none does. `url` is the page's address. */
export function findSite(page: ParentNode, url: string): Site {
  return findAmong(sites, page, url) ?? generic;
}
