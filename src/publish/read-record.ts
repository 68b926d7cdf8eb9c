import type { PublishedRecord } from './record.ts';
import { recordShape } from './record-shape.ts';
import { readShape, type Shape } from './shape.ts';

/** Bytes read at most. */
const largest = 5_000_000;

/**
 * Reads `report.json` of the badge branch back; null if the text is no record (an older schema, a conflict marker, someone's own file).
 * Whoever may push may write it, so nothing in it is trusted further than its types. Keys it doesn't know are dropped.
 */
export function parseRecord(text: string | null): PublishedRecord | null {
  if (text === null || text.length > largest) return null;
  try {
    return readShape(JSON.parse(text), JSON.parse(recordShape) as Shape) as PublishedRecord | null;
  } catch {
    return null;
  }
}
