import * as z from 'zod/mini';
import { type $ZodType, clone } from 'zod/v4/core';
import { artifactKinds } from '../artifacts.ts';
import { day, dueText, duration, globs, kind, kinds, matching, oneOf, presetNames, proof, reasonText, text } from './language-values.ts';
import { waiverReasons } from './waiver-reasons.ts';

/**
 * The policy language: the single source of what a file may say, of its JSON Schema and of docs/policy.md.
 * No defaults and no transforms here: a value that is absent has to stay absent, or it would beat the layer below.
 */

/** Describes a value where it stands: shared values are copied, for a description belongs to one place. */
const about = <T extends $ZodType>(schema: T, description: string): T => {
  const own = clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
};
const maybe = <T extends $ZodType>(schema: T, description: string) => about(z.optional(schema), description);

const gated = z.enum(['accept', 'accept-with-reason', 'refuse']);
const share = z.number({ error: 'takes a share between 0 and 1' }).check(z.minimum(0), z.maximum(1));
const packed = oneOf('a share between 0 and 1, true, or false', [share, z.boolean()]);
const instead = oneOf('a list of kinds, or a map with `at-least` and `of`', [
  kinds,
  z.strictObject({
    'at-least': about(z.int().check(z.minimum(0), z.maximum(19)), 'How many of them must be met. 0: the reason alone is enough.'),
    of: about(kinds, 'The kinds that can stand in.'),
  }),
]);

const asked = {
  proof: maybe(
    proof,
    'Proof wanted: `declared` or `linked` (the policy file names it, or a file or link is there: one rung, E2), `verified` (a stranger gets it), `archived` (in a persistent archive too).',
  ),
  gated: maybe(gated, 'How a gate (form, request, licence click) is taken. Default: `accept-with-reason` for weights and data, else `refuse`.'),
  instead: maybe(
    instead,
    'What must be met when it is withheld. Default for weights: at least two of evals, training-logs, data-card, repro. A plain list: all of them.',
  ),
  when: maybe(
    z.enum(['always', 'own-data', 'own-weights']),
    'Ask for it always, or only when there is a sign that the project has its own data or weights.',
  ),
};

const requirement = z.strictObject({
  kind: about(kind, 'The artifact kind.'),
  ...asked,
  'where-safe': maybe(z.boolean(), 'May be withheld by a waiver and still count as compliant, where its substitutes are met.'),
  completeness: maybe(share, 'Cards and notes: least share (0–1) of the standard sections that is filled in.'),
  identifiers: maybe(globs, 'Only own identifiers that match count: the size tiers of one model family, such as `hf:org/model-7b*`.'),
  'at-least': maybe(z.int().check(z.minimum(1), z.maximum(100)), 'How many own identifiers of the kind must be out.'),
  fresh: maybe(z.boolean(), 'The document must have changed since the last stage before that asks for it fell due.'),
});

const stage = z.strictObject({
  id: about(
    matching(/^[a-z][a-z0-9-]{0,39}$/, 'a lower-case name such as code'),
    'Lower-case name, unique. The name of an inherited stage changes that stage: only the keys given.',
  ),
  title: maybe(text(60), 'How people read it. Default: the id.'),
  requires: maybe(
    z.array(oneOf('an artifact kind, or a map with a `kind`', [kind, requirement])).check(z.maxLength(40)),
    'What must be shared: artifact kinds, or maps with a `kind` and its own rules. An empty list drops an inherited stage.',
  ),
  due: maybe(dueText, 'When: a duration after the clock’s start (`P30D`), or a date (`2026-12-31`).'),
  ...asked,
  'where-safe': maybe(
    oneOf('true, false, or a list of kinds', [z.boolean(), kinds]),
    'What may be withheld: all of the stage (`true`), nothing (`false`), or the kinds listed.',
  ),
});
const stages = z.array(stage).check(z.maxLength(40));

const clockStart = oneOf('earliest, preprint, first-release, this-tag, or a date such as 2026-12-31', [
  z.enum(['earliest', 'preprint', 'first-release', 'this-tag']),
  day,
]);
const clock = z.strictObject({
  start: maybe(
    clockStart,
    'What starts it: `earliest` of preprint v1 and first release (default), `preprint` (v1), `first-release`, `this-tag`, or a date.',
  ),
  retroactive: maybe(z.boolean(), 'Whether a stage may be due before the policy was adopted. Default `false`.'),
});

const failOn = z.enum(['never', 'overdue', 'broken', 'missing']);
const comment = z.enum(['on-change', 'always', 'never']);

const report = z.strictObject({
  comment: maybe(comment, 'When to comment: `on-change` (default), `always`, `never`.'),
  badge: maybe(z.enum(['branch', 'none']), 'Where the badge goes: a branch of its own (default), or `none`.'),
  'badge-branch': maybe(
    matching(
      /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))(?!(?:main|master|develop|trunk)$)[\w./@+-]{1,200}$/,
      'the name of a branch that holds no code, such as default-to-share',
    ),
    'The branch that badge and report are written to. Never a branch that holds code. Default `default-to-share`.',
  ),
  'fail-on': maybe(failOn, 'What fails the run: `never` (default), `overdue`, `broken` (overdue too), `missing` (anything required and not met).'),
  'warn-before': maybe(duration, 'How long before a due date the report warns. Default `P14D`.'),
  'proof-age': maybe(duration, 'How old a proof may be before it counts as unchecked. Default `P30D`.'),
});

const declaration = z.strictObject({
  identifiers: maybe(
    z.array(text(300)).check(z.minLength(1), z.maxLength(100)),
    'Identifiers (`hf:org/model`, `arXiv:2402.00838`, `doi:10.…`) or links, the main one first. For `license`: SPDX ids.',
  ),
  paths: maybe(globs, 'Globs of paths in this repository.'),
  repositories: maybe(
    z.array(matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'a repository such as owner/name')).check(z.minLength(1), z.maxLength(20)),
    'Other repositories of the project, `owner/name`.',
  ),
  'not-applicable': maybe(reasonText, 'The reason why the project has no such artifact.'),
  'gated-reason': maybe(reasonText, 'The reason for a gate, where the policy asks for one.'),
});

const waiver = z.strictObject({
  artifact: about(kind, 'What is withheld.'),
  reason: about(z.enum(waiverReasons), 'Why: one of the list. `other` needs a `text`.'),
  text: maybe(reasonText, 'The reason in your own words; it is shown.'),
  'approved-by': maybe(text(100), 'Who approved it: a GitHub login, if it is to be confirmed by a review.'),
  from: maybe(day, 'The day it was granted. From there it may run 365 days at most.'),
  until: about(day, 'The last day in force, UTC. At most 365 days.'),
  instead: maybe(kinds, 'What is shared instead; all of it must be met.'),
});

const minimum = z.strictObject({
  stages: maybe(stages, 'Stages that every repository has at the latest: a repository can be earlier and stricter, never later or laxer.'),
  clock: maybe(clock, 'The clock that every repository uses. Default, where `stages` are given: that of this file.'),
  'fail-on': maybe(failOn, 'The mildest `report.fail-on` that is accepted.'),
  comment: maybe(comment, 'The quietest `report.comment` that is accepted.'),
  paused: maybe(z.literal(false), 'A repository may not pause itself.'),
  anonymous: maybe(z.literal(false), 'A repository may not go anonymous.'),
  'always-applicable': maybe(kinds, 'Kinds that a repository can’t declare `not-applicable`.'),
  waivers: maybe(
    z.strictObject({
      approval: maybe(z.enum(['declared', 'confirmed']), '`confirmed`: the pull request that brought the waiver was approved by the login it names.'),
      approvers: maybe(z.array(text(100)).check(z.minLength(1), z.maxLength(100)), 'The logins that may approve.'),
      'max-renewals': maybe(z.int().check(z.minimum(0), z.maximum(100)), 'How often a waiver may be renewed.'),
      'max-days': maybe(z.int().check(z.minimum(1), z.maximum(365)), 'How many days a waiver may run.'),
      reasons: maybe(z.array(z.enum(waiverReasons)).check(z.minLength(1)), 'The reasons that are accepted.'),
      artifacts: maybe(kinds, 'The kinds that may be withheld.'),
    }),
    'What a waiver needs to be accepted.',
  ),
});

const one = <T extends $ZodType>(schema: T) =>
  oneOf('a preset’s name, or a list of them', [schema, z.array(schema).check(z.minLength(1), z.maxLength(20))]);

export const policyFile = z.strictObject({
  $schema: maybe(text(300), 'Address of the JSON Schema, for editors.'),
  preset: maybe(
    one(presetNames),
    'Ready-made stages, one or several: the earliest date wins. Default `default-to-share`, unless the file lists `stages`.',
  ),
  extends: maybe(
    matching(/^(?:org|[\w.-]{1,100}\/[\w.-]{1,100}\/[\w./-]{1,200}(?:@[\w./-]{1,200})?)$/, '`org`, or owner/repository/path@ref'),
    'The organisation’s file: `org` (the owner’s `.github` repository), or `owner/repository/path@ref`.',
  ),
  adopted: maybe(
    day,
    'The day this policy was adopted: no stage is due before it. Default: the first commit of this file, and no later under an organisation’s `minimum`.',
  ),
  releases: maybe(
    oneOf('a list of patterns, or a map with `tags`, `ignore` and `prereleases`', [
      globs,
      z.strictObject({
        tags: maybe(globs, 'Globs of the tags that count. Default `*`.'),
        ignore: maybe(globs, 'Globs of tags that don’t count.'),
        prereleases: maybe(z.boolean(), 'Whether prereleases count. Default `false`.'),
      }),
    ]),
    'Which tags are releases. A plain list: the globs that count.',
  ),
  clock: maybe(
    oneOf('earliest, preprint, first-release, this-tag, a date, or a map with `start`', [clockStart, clock]),
    'From when durations count. A plain word or date: the start.',
  ),
  report: maybe(report, 'What is said, and where.'),
  contact: maybe(text(200), 'Whom to ask: a login, an address, a link. Shown with the report, and told to hosts that are asked for proof.'),
  stages: maybe(stages, 'The stages, in order. They change and add to those of `preset` and `extends`; without either they are the whole policy.'),
  'release-pack': maybe(
    z.strictObject({
      due: maybe(dueText, 'When the documents that no stage asks for are due. Default `P90D`.'),
      'model-card': maybe(packed, 'Least completeness (0–1); `true`: it must be there, `false`: it is not asked for here.'),
      'data-card': maybe(packed, 'The same for the data card.'),
      'safety-note': maybe(packed, 'The same for the safety note.'),
      repro: maybe(packed, 'The same for the reproduction notes.'),
    }),
    'The documents that make a release usable, and how complete each must be.',
  ),
  artifacts: maybe(
    z.partialRecord(
      z.enum(artifactKinds),
      oneOf('identifiers, or a map', [text(300), z.array(text(300)).check(z.minLength(1), z.maxLength(100)), declaration]),
    ),
    'What the project says of its own artifacts, by kind: it beats what is detected. A plain text or list: identifiers.',
  ),
  waivers: maybe(
    z.array(waiver).check(z.maxLength(100)),
    'What is withheld on purpose, why, for how long, and what is shared instead. A later entry for the same artifact renews the earlier one.',
  ),
  anonymous: maybe(
    oneOf('true, false, a date, or a map with `until`', [z.boolean(), day, z.strictObject({ until: about(day, 'The last anonymous day, UTC.') })]),
    'Double-blind review: no outbound request, comment, badge or identifier until this date is over (`true`: until it is removed).',
  ),
  paused: maybe(z.boolean(), 'Judge nothing for now.'),
  languages: maybe(
    z.array(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, 'language tags such as en')).check(z.minLength(1), z.maxLength(10)),
    'Languages of the repository’s documents, as language tags (`en`, `zh`), for readers of this file: documents in others are read all the same.',
  ),
  minimum: maybe(minimum, 'Organisation files only: what no repository can weaken.'),
});

export type PolicyFile = z.output<typeof policyFile>;
export type StageInFile = z.output<typeof stage>;
export type RequirementInFile = z.output<typeof requirement>;
export type WaiverInFile = z.output<typeof waiver>;
export type DeclarationInFile = z.output<typeof declaration>;
export type Minimum = z.output<typeof minimum>;
export const minimumSchema = minimum;
