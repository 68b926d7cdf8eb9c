/** The last words of a tracking issue whose release line is none any more: the first release came, its tag was deleted, the policy counts it no longer. */

import { unreleasedLine } from '../report.ts';
import type { Rendered } from './comment.ts';
import { byteLength } from './detail.ts';
import { contentHash, type Marker, writeMarker } from './marker.ts';
import { code, type Markdown, md } from './safe-text.ts';

/**
 * @param line what the issue was about
 * @param newest the newest release line now
 * @param judgedAt ISO 8601
 */
export function renderOutgrown(line: string, newest: string, judgedAt: string): Rendered {
  const visible = md`${reason(line)} What ${lineName(newest)} still has to share is said on the pull request of its release, or in an issue of its own.`;
  const marker: Marker = { for: 'issue', line, hash: contentHash(visible.markdown), judgedAt, standings: {} };
  const body = `${visible.markdown}\n${writeMarker(marker)}\n`;
  return { body, marker, bytes: byteLength(body) };
}

function reason(line: string): Markdown {
  if (line === unreleasedLine) return md`This was about the time before the first release.`;
  return md`${lineName(line)} is no release line any more: its tags are gone, or the policy does not count them.`;
}

function lineName(line: string): Markdown {
  return line === unreleasedLine ? md`the repository` : code(line, 80);
}
