import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Renders Markdown as GitHub does before its own filters: GFM with raw HTML let through, autolinks included. */
export function toHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text a reader sees, elements dropped; `code` says whether what is inside code elements (where GitHub links nothing) is kept. */
export function visibleText(html: string, code: 'with-code' | 'without-code' = 'with-code'): string {
  const kept = code === 'with-code' ? html : html.replace(/<code>[^<]*<\/code>/g, ' ');
  return kept
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, digits: string | undefined, name: string | undefined) =>
      digits === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(digits)),
    );
}

/** What GitHub's filters would turn into a notification or a link, in the text outside links and code. */
export const linkedByGitHub: Readonly<Record<string, RegExp>> = {
  mention: /(?:^|[^\w/])@[a-z0-9]/i,
  address: /\w@\w/,
  issue: /#\d/,
  'issue by GH': /(?<![a-z0-9])GH-\d/i,
  commit: /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i,
  'bare link': /:\/\//,
  www: /(?<![a-z0-9])www\./i,
  emoji: /:[\w+-]+:/,
};
