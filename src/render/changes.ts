/** What a pull request changes of what is shared: the report of its head held against that of its base. */
import type { ArtifactKind, Status } from '../artifacts.ts';
import type { Report, ReportArtifact, Standing } from '../report.ts';

export interface Change {
  readonly kind: ArtifactKind;
  readonly status: { readonly from: Status; readonly to: Status } | null;
  readonly standing: { readonly from: Standing; readonly to: Standing } | null;
  /** Identifiers that appear or go. Hostile text. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Promises that are made or taken away. Hostile text. */
  readonly promised: readonly string[];
  readonly unpromised: readonly string[];
}

/** Kinds whose artifact, promises or standing differ, in the order of the catalogue. Moved lines and other evidence are no change. */
export function reportChanges(base: Report, head: Report): readonly Change[] {
  const before = new Map(base.artifacts.map((artifact) => [artifact.kind, artifact]));
  return head.artifacts.flatMap((after) => {
    const from = before.get(after.kind);
    const change = from === undefined ? null : compare(from, after);
    return change === null ? [] : [change];
  });
}

export interface VerdictChange {
  readonly kind: ArtifactKind;
  readonly standing: { readonly from: Standing; readonly to: Standing };
  /** The day it is wanted by, where it is not shared yet. */
  readonly due: { readonly from: string | null; readonly to: string | null };
}

/** What another policy would make of the same files: kinds whose standing, or whose day while it is missing, would be another. */
export function verdictChanges(inForce: Report, proposed: Report): readonly VerdictChange[] {
  const dueOf = (report: Report, kind: ArtifactKind) => report.missing.find((item) => item.kind === kind)?.due ?? null;
  const after = new Map(proposed.artifacts.map(({ kind, standing }) => [kind, standing]));
  return inForce.artifacts.flatMap(({ kind, standing: from }) => {
    const to = after.get(kind) ?? from;
    const due = { from: dueOf(inForce, kind), to: dueOf(proposed, kind) };
    return from === to && due.from === due.to ? [] : [{ kind, standing: { from, to }, due }];
  });
}

function compare(from: ReportArtifact, to: ReportArtifact): Change | null {
  const promises = (artifact: ReportArtifact): string[] => artifact.promises.map((promise) => promise.text);
  const change: Change = {
    kind: to.kind,
    status: from.status === to.status ? null : { from: from.status, to: to.status },
    standing: from.standing === to.standing ? null : { from: from.standing, to: to.standing },
    added: without(to.identifiers, from.identifiers),
    removed: without(from.identifiers, to.identifiers),
    promised: without(promises(to), promises(from)),
    unpromised: without(promises(from), promises(to)),
  };
  const lists = [change.added, change.removed, change.promised, change.unpromised];
  return change.status === null && change.standing === null && lists.every((list) => list.length === 0) ? null : change;
}

function without(all: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known);
  return all.filter((item) => !seen.has(item));
}
