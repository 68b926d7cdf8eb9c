/** Splits plain text into sentences with their offsets: Latin and CJK full stops, bullets of running text, hard breaks. Linear. */
export function splitSentences(text: string): readonly { readonly text: string; readonly offset: number }[] {
  const result: { text: string; offset: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') result.push({ text: trimmed, offset: start + raw.indexOf(trimmed[0] ?? '') });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || char === '。' || char === '！' || char === '？' || char === '；') push(at + 1);
    else if ((char === '.' || char === '!' || char === '?') && endsSentence(text, start, at)) push(at + 1);
  }
  push(text.length);
  return result;
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'etc',
  'al',
  'vs',
  'fig',
  'figs',
  'sec',
  'eq',
  'tab',
  'no',
  'vol',
  'dr',
  'prof',
  'mr',
  'ms',
  'st',
  'approx',
  'resp',
  'cf',
  'ref',
  'refs',
  'proc',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

const isLetterOrStop = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;

function endsSentence(text: string, start: number, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined) return true;
  if (next !== ' ' && !/[)"'”’\]*]/.test(next)) return false;
  if (text[at] !== '.') return true;
  let from = at;
  while (from > start && at - from < 12 && isLetterOrStop(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  if (abbreviations.has(word) || /^[a-z]$/.test(word)) return false;
  const rest = text.slice(at + 1, at + 4).trimStart();
  return !/^[a-z]/.test(rest) || word.length > 2;
}
