import type { ArtifactKind } from '../../artifacts.ts';
import { findNouns, kindsOf } from '../promises/nouns.ts';
import { type GateWording, gateWordings, mayGate, notGates } from './wording.ts';

export type GatedKind = Extract<ArtifactKind, 'weights' | 'data' | 'checkpoints' | 'code'>;

export interface GateSentence {
  readonly wording: GateWording;
  /** Named in the sentence; null when what stands around has to tell. */
  readonly kind: GatedKind | null;
}

/** Does a sentence say that something must be done before the artifact is handed out? Only words; whose artifact it is, others decide. */
export function readGate(sentence: string): GateSentence | null {
  const text = sentence.slice(0, 1_200);
  if (!mayGate(text)) return null;
  const wording = gateWordings.find(({ pattern }) => pattern.test(text));
  return wording === undefined || isNoGate(text) ? null : { wording, kind: gatedKind(text) };
}

/** About something else than getting the artifact: an API, a challenge, commercial terms. */
export function isNoGate(text: string): boolean {
  return notGates.some(({ pattern }) => pattern.test(text));
}

/** What a text is about, among the things that are ever gated. Data before weights when both stand there is decided by order. */
export function gatedKind(text: string): GatedKind | null {
  for (const kind of kindsOf(findNouns(text.slice(0, 1_200)))) if (kind === 'weights' || kind === 'data' || kind === 'checkpoints') return kind;
  return null;
}
