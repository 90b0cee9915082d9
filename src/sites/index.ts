import type { Site } from '../site.ts';
import { ndsoft } from './ndsoft.ts';
import { newsx } from './newsx.ts';

/** Every newspaper system known, one file each. The order means nothing: `find-site.ts` decides by how specific a match is. */
export const sites: readonly Site[] = [newsx, ndsoft];
