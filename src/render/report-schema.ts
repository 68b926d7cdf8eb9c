/**
 * The report's schema, for `schemas/report.schema.json` and, as part of the record's, for reading reports back from the badge branch.
 * No run loads it: zod costs start-up time.
 */
import { z } from 'zod';
import { artifactKinds, statuses } from '../artifacts.ts';
import { proofStates } from '../proof.ts';
import { type Report, reportSchemaId, standings } from '../report.ts';

const kind = z.enum(artifactKinds).describe('A kind of the catalogue');
const standing = z.enum(standings).describe('What the policy says of it on the day of the report');
const colour = z.enum(['green', 'amber', 'red', 'grey']).describe('Red only for overdue and broken');
const date = z.string().describe('YYYY-MM-DD');
const time = z.string().describe('ISO 8601');
const place = z.enum(['tag', 'head', 'release']).describe('The tagged commit, the head of the default branch, or the release');
const lineNumber = z.number().int().describe('1-based');

const evidence = z
  .object({
    rule: z.string().describe('Rule id, kind/what-it-sees'),
    path: z.string().nullable(),
    line: lineNumber.nullable(),
    url: z.string().exactOptional(),
    note: z.string().exactOptional(),
    place: place.exactOptional(),
    stub: z.boolean().exactOptional(),
  })
  .describe('What made us believe something');

const promise = z.object({
  path: z.string().nullable(),
  line: lineNumber.nullable(),
  text: z.string(),
  due: date.nullable(),
  firstSeen: time.exactOptional(),
});

export const proofSchema = z
  .object({
    identifier: z.string(),
    state: z.enum(proofStates),
    level: z
      .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
      .describe('Rung of the evidence ladder, E0 to E5'),
    method: z.string(),
    at: time.nullable(),
    url: z.string().nullable(),
    finalUrl: z.string().exactOptional(),
    bytes: z.number().nullable(),
    hash: z.string().nullable(),
    reason: z.string(),
    identity: z.enum(['match', 'mismatch', 'unknown']),
    backlink: z.boolean(),
    title: z.string().exactOptional(),
    published: date.exactOptional(),
    fragile: z.boolean(),
    lastVerified: time.exactOptional(),
    last: z.object({ state: z.enum(proofStates), at: time }).exactOptional(),
    validator: z.object({ url: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() }).exactOptional(),
    findings: z.array(z.string()),
  })
  .describe('What the world confirms of one identifier, asked anonymously');

const artifact = z
  .object({
    kind,
    status: z.enum(statuses).describe('What the repository itself shows'),
    alsoPromised: z.boolean(),
    partlyGated: z.boolean().exactOptional(),
    identifiers: z.array(z.string()),
    evidence: z.array(evidence),
    promises: z.array(promise),
    completeness: z.number().exactOptional(),
    roles: z
      .array(z.object({ role: z.enum(['code', 'weights', 'data', 'documentation']), spdx: z.string(), path: z.string().nullable() }))
      .exactOptional(),
    named: z.object({ harness: z.boolean(), revision: z.boolean(), split: z.boolean() }).exactOptional(),
    assumed: z.boolean().exactOptional(),
    proof: proofSchema.nullable(),
    proofs: z.array(proofSchema),
    standing,
    because: z.string(),
  })
  .describe('One kind: what is shown, what is proven, and what the policy says of it');

const waiver = z.object({
  reason: z.string(),
  text: z.string().nullable(),
  approvedBy: z.string().nullable(),
  approval: z.enum(['declared', 'confirmed']),
  until: date,
  renewals: z.number().int(),
  instead: z.array(z.object({ kind, met: z.boolean() })),
});

const stage = z.object({
  id: z.string(),
  title: z.string(),
  due: date.nullable(),
  standing,
  colour,
  overdueDays: z.number().int(),
  requires: z.array(
    z.object({ kind, standing, because: z.string(), source: z.string().nullable(), unproven: z.boolean(), waiver: waiver.exactOptional() }),
  ),
});

const missing = z
  .object({
    kind,
    stage: z.string(),
    standing: z.enum(standings).exclude(['met', 'substituted', 'not-required']),
    due: date.nullable(),
    overdueDays: z.number().int(),
    saw: z.string(),
    evidence: z.array(evidence),
    todo: z.string(),
    newFile: z.string().nullable(),
    promise: z
      .object({
        path: z.string().nullable(),
        line: lineNumber.nullable(),
        text: z.string(),
        due: date.nullable(),
        ageDays: z.number().int().nullable(),
      })
      .nullable(),
  })
  .describe('Required and not met');

const subject = z.object({
  repository: z.string().nullable().describe('owner/name'),
  ref: z.string().nullable(),
  commit: z.string().nullable(),
  line: z.string().describe('The release line: v1.2, a tag that is not semver, or unreleased'),
  tag: z.string().nullable(),
  head: z.object({ branch: z.string(), commit: z.string() }).nullable(),
  release: z.object({ url: z.string(), publishedAt: time.nullable() }).nullable(),
  serverUrl: z.string().nullable(),
});

export const reportSchema = z
  .object({
    schema: z.literal(reportSchemaId),
    tool: z.object({ name: z.literal('default-to-share'), version: z.string() }),
    subject,
    judgedAt: time,
    policy: z.object({ path: z.string().nullable(), presets: z.array(z.string()), organisation: z.string().nullable(), notes: z.array(z.string()) }),
    clock: z.object({ start: date.nullable(), basis: z.string(), adopted: date.nullable() }),
    artifacts: z.array(artifact).describe('Every kind of the catalogue, in its order'),
    stages: z.array(stage),
    missing: z.array(missing).describe('Required and not met, the most urgent first'),
    standing: standing.describe('The worst standing of any required kind'),
    colour,
    nextDue: date.nullable(),
    contradictions: z.array(z.object({ kind, text: z.string(), evidence: z.array(evidence), place: place.exactOptional() })),
    unchecked: z.array(z.string()).describe('What could not be checked, in plain words'),
    anonymous: z.boolean(),
  })
  .describe('The whole answer of default-to-share for one repository, release line and day');

/** Type and schema are one: this fails to compile as soon as either has a word the other lacks. */
type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const sameAsType: Same<Plain<z.output<typeof reportSchema>>, Plain<Report>> = true;

/** Bytes of a stored report that are read at most. */
const largest = 5_000_000;

/** Reads a report back; null if the text is not one. Keys it doesn't know are dropped. */
export function parseReport(text: string): Report | null {
  if (!sameAsType || text.length > largest) return null;
  try {
    return reportSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
