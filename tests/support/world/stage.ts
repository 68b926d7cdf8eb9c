import { expect } from 'vitest';
import type { ArtifactKind } from '../../../src/artifacts.ts';
import { type Claim, type ProveOptions, prove } from '../../../src/probe/prove.ts';
import type { Proof } from '../../../src/proof.ts';
import { type Actors, playAll } from './actors.ts';
import { attempts, banNetwork } from './no-network.ts';
import { startWorld, type WorldServer } from './world.ts';

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
