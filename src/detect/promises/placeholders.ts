/**
 * Links that lead nowhere: empty, `#`, `TODO`, template ids (`XXXX.XXXXX`, `2030.12345`), example hosts.
 * Anchors within the page (`#install`) are links.
 */
export function isPlaceholderLink(href: string): boolean {
  const text = href.trim();
  return placeholders.some((pattern) => pattern.test(text));
}

const placeholders: readonly RegExp[] = [
  /^(?:#|\.|\/|<>|about:blank|javascript:\S{0,20}|https?:\/\/|todo|tbd|tba|coming[-_ ]?soon|link|url|your[-_ ]?(?:link|url)(?:[-_ ]here)?|placeholder|x{3,}|\?+|_+|-+)?$/i,
  /^(?:https?:)?\/\/(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)|huggingface\.co|github\.com|openreview\.net|drive\.google\.com|doi\.org|twitter\.com|youtu\.be)\/?(?:(?:abs|pdf)\/)?(?:#|todo|tbd|tba|x{3,}\S{0,20}|\.{2,}|coming[-_]?soon)?\/?$/i,
  /\barxiv\.org\/(?:abs|pdf)\/(?:x{2,4}\.x{2,5}|\d{0,4}\.?x{3,}|20[2-9]\d\.1?234\d?5?|0000\.00000|1234\.5678\d?|tbd|todo)/i,
  /\/(?:todo|tbd|tba|xxx+|your[-_](?:link|repo|username|org)\S{0,20})\/?$/i,
  /^(?:https?:)?\/\/(?:www\.)?example\.(?:com|org)\b/i,
];
