import { type ArtifactKind, provedByBytes } from '../artifacts.ts';
import type { Identifier } from '../identifiers.ts';
import type { Proof } from '../proof.ts';
import { type Fields, fields, json } from './shape.ts';
import { Unanswered } from './unanswered.ts';
import type { Answer, World } from './world.ts';

/** One identifier to prove, with everything the repository claims of it. */
export interface Subject {
  /** `arXiv:2402.00838` */
  readonly identifier: string;
  readonly parsed: Identifier;
  readonly kinds: ReadonlySet<ArtifactKind>;
  readonly title: string | null;
  /** `owner/name` of the repository that claims it. */
  readonly repository: string | null;
  readonly tag: string | null;
  /** All identifiers claimed in this run: an `arxiv:` tag on a model is a back-link when the paper is ours. */
  readonly together: ReadonlySet<string>;
  /** Web address of the forge the repository lives on. */
  readonly serverUrl: string;
}

/** What one provider found; `prove` makes a proof of it. */
export type Verdict = Pick<Proof, 'state' | 'level' | 'method' | 'url' | 'reason'> &
  Partial<Pick<Proof, 'finalUrl' | 'bytes' | 'hash' | 'identity' | 'backlink' | 'title' | 'published' | 'fragile' | 'findings' | 'validator'>>;

export interface Company {
  readonly world: World;
  /** Proves another identifier in the subject's place: a collection's model, a DOI that is a hub page. */
  readonly prove: (identifier: string) => Promise<Verdict>;
}

/** Proves one identifier. Throws `Unanswered` for what decides nothing. */
export type Provider = (subject: Subject, company: Company) => Promise<Verdict>;

export function wantsBytes(subject: Subject): boolean {
  return [...subject.kinds].some((kind) => provedByBytes.has(kind));
}

/** The validator of an answer whose document alone decides the verdict; after a redirect it would belong to another URL. */
export function validatorOf(answer: Answer): Pick<Verdict, 'validator'> {
  const etag = answer.headers.etag ?? null;
  const lastModified = answer.headers['last-modified'] ?? null;
  if (answer.hops.length > 1 || (etag?.length ?? 0) > 200 || (lastModified?.length ?? 0) > 100) return {};
  return etag === null && lastModified === null ? {} : { validator: { url: answer.url, etag, lastModified } };
}

/** @throws Unanswered when a 200 is not the JSON object the service documents (a challenge page, a captive portal) */
export function jsonObject(answer: Answer, service: string): Fields {
  const value = json(answer.body, answer.cut);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unanswered('unverifiable', `${service} answered with something that is not its documented JSON`, answer.url);
  }
  return fields(value);
}

/** A status that no documented case explains. */
export function unexpected(answer: Answer, service: string): Unanswered {
  return new Unanswered('unverifiable', `${service} answered ${answer.status}, which decides nothing`, answer.url);
}
