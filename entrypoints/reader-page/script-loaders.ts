import { sendForScript } from '../../src/browser/send-for-script.ts';
import { formats } from '../../src/copy/formats.ts';
import type { OwnWorld } from './own-world.ts';
import type { RoomLoaders } from './room-ports.ts';

/** A page's loaders: scripts the background injects, each on its first use. */
export function scriptLoaders(world: OwnWorld): RoomLoaders {
  return {
    loadAligner: async () => {
      if (world.cleanBreakAligner === undefined) await sendForScript('aligner');
      return there(world.cleanBreakAligner);
    },
    loadAlignSentences: async () => {
      if (world.cleanBreakSentences === undefined) await sendForScript('sentences');
      return there(world.cleanBreakSentences);
    },
    // Not by another script: on a page over http copying must follow the press at once.
    loadFormats: async () => formats,
    loadChecks: async () => {
      if (world.cleanBreakChecks === undefined) await sendForScript('checks');
      return there(world.cleanBreakChecks);
    },
  };
}

/** It is missing only where the extension was updated or removed under the open reader. */
function there<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The extension gives no more scripts to this page.');
  return part;
}
