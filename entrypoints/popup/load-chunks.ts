import type { RoomLoaders } from '../reader-page/room-ports.ts';

/** The popup's loaders: chunks of the bundle, each on its first use. */
export const loadChunks: RoomLoaders = {
  loadAligner: async () => (await import('../../src/align/aligner.ts')).aligner,
  loadAlignSentences: async () => (await import('../../src/align/align-sentences.ts')).alignSentences,
  loadFormats: async () => (await import('../../src/copy/formats.ts')).formats,
  loadChecks: async () => (await import('../../src/align/check-rows.ts')).checkRows,
};
