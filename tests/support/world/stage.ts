import { expect } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import { type Claim, type ProveOptions, prove } from '../../../src/probe/prove.ts';
import type { Proof } from '../../../src/proof.ts';
import { playForge, playModelScope, playSoftwareHeritage, playZenodo } from './archives.ts';
import { playHub } from './hub.ts';
import { attempts, banNetwork } from './no-network.ts';
import { playArxiv, playBiorxiv, playCrossref, playDataCite, playOpenReview } from './papers.ts';
import { startWorld, type WorldServer } from './world.ts';

/** Every service a prober may meet, each in its ordinary state and empty. */
export function playAll(world: WorldServer) {
  world.host('doi.org', () => ({ status: 404, body: { responseCode: 100, handle: 'unknown' } }));
  return {
    hub: playHub(world),
    arxiv: playArxiv(world),
    datacite: playDataCite(world),
    crossref: playCrossref(world),
    biorxiv: playBiorxiv(world),
    openreview: playOpenReview(world),
    zenodo: playZenodo(world),
    swh: playSoftwareHeritage(world),
    forge: playForge(world),
    modelscope: playModelScope(world),
  };
}

export type Actors = ReturnType<typeof playAll>;

export interface Stage {
  readonly world: WorldServer;
  /** A clean world with all actors. */
  actors(): Actors;
  /** Proves claims in this world and checks what holds for every probe: no credentials, a contact, nothing but this world. */
  prove(claims: readonly Claim[], options?: Partial<ProveOptions>): Promise<readonly Proof[]>;
  close(): Promise<void>;
}

export const noon = new Date('2026-11-22T12:00:00Z');

export async function setStage(): Promise<Stage> {
  banNetwork();
  const world = await startWorld();
  return {
    world,
    actors() {
      world.reset();
      return playAll(world);
    },
    async prove(claims, options = {}) {
      const proofs = await prove(claims, {
        now: () => noon,
        previous: [],
        network: world.network,
        contact: 'https://lab.edu/contact',
        environment: {},
        ...options,
      });
      for (const { headers, method } of world.requests) {
        expect(headers.authorization).toBeUndefined();
        expect(headers.cookie).toBeUndefined();
        expect(headers['user-agent']).toContain('https://lab.edu/contact');
        expect(['GET', 'HEAD']).toContain(method);
      }
      expect(attempts).toEqual([]);
      return proofs;
    },
    close: () => world.close(),
  };
}

export function claim(identifier: string, kind: ArtifactKind, more: Partial<Claim> = {}): Claim {
  return { identifier, kind, title: 'Olm: growing small models in caves', repository: 'lab/olm', ...more };
}
