/** Reads `report.json` of the badge branch back. Apart from the rest because zod costs start-up time: load it when there is a file to read. */
import { z } from 'zod';
import { proofSchema, reportSchema } from '../render/report-schema.ts';
import { standings } from '../report.ts';
import { type PublishedRecord, recordSchemaId } from './record.ts';

const line = z.object({
  tag: z.string().nullable(),
  commit: z.string().nullable(),
  judgedAt: z.string(),
  standing: z.enum(standings),
  colour: z.enum(['green', 'amber', 'red', 'grey']),
  standings: z.record(z.string(), z.enum(standings)),
  issue: z.number().int().nullable(),
  pullRequest: z.number().int().nullable(),
  hash: z.string(),
});

const recordSchema = z.object({
  schema: z.literal(recordSchemaId),
  report: reportSchema,
  lines: z.record(z.string(), line),
  firstRun: z.string(),
  proofs: z.array(proofSchema),
  minimum: z.unknown(),
});

/** Bytes read at most. */
const largest = 5_000_000;

/**
 * Reads a record; null if the text is not one (an older schema, a conflict marker, someone's own file).
 * Whoever may push may write it, so nothing in it is trusted further than its types.
 */
export function parseRecord(text: string | null): PublishedRecord | null {
  if (text === null || text.length > largest) return null;
  try {
    const read = recordSchema.safeParse(JSON.parse(text)).data;
    return read === undefined ? null : { ...read, minimum: read.minimum ?? null };
  } catch {
    return null;
  }
}
