/**
 * The schema of `report.json`, from which `record-shape.ts` is generated. No run loads it: building it and letting zod compile it takes longer than
 * everything else that is done with the record.
 */
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

export const recordSchema: z.ZodType<PublishedRecord> = z.object({
  schema: z.literal(recordSchemaId),
  report: reportSchema,
  lines: z.record(z.string(), line),
  firstRun: z.string(),
  proofs: z.array(proofSchema),
  minimum: z.unknown(),
});
