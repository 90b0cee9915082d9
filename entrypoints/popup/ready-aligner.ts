import type { LoadAligner } from '../../src/pipeline.ts';

/**
 * Brings the aligner while the page is read, and has it pair two sentences that nobody sees: its glossary is unpacked and
 * its patterns are prepared then, not while somebody waits for the pairs. Never rejects; who needs it hears of it.
 */
export async function readyAligner(loadAligner: LoadAligner): Promise<void> {
  try {
    const { alignWithinRow } = await loadAligner();
    alignWithinRow(
      ['서울시는 3일 김민수 씨와 도서관을 연다고 밝혔다.', '두 번째다.'],
      ['Seoul said on the 3rd that it will open a library with Kim Min-su.', 'It is the second.'],
    );
  } catch {
    // It is asked for again once there is something to pair.
  }
}
