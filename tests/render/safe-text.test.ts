import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  code,
  folded,
  join,
  link,
  list,
  logLine,
  type Markdown,
  md,
  nothing,
  outsideLink,
  plainText,
  prose,
  table,
  text,
  titleText,
  webUrl,
  xmlText,
} from '../../src/render/safe-text.ts';
import { linkedByGitHub, toHtml, visibleText } from './as-github.ts';

/** Pieces that mean something to GitHub, Markdown, HTML, terminals or runners, mixed with anything. */
const hostilePieces = [
  '@everyone',
  '@org/team',
  'someone@example.org',
  '#1',
  'GH-1',
  'org/repo#1',
  'org/repo@0123456789abcdef',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef',
  'https://example.org/x',
  'http://example.org',
  'ftp://example.org',
  'www.example.org',
  'mailto:a@b.org',
  ':tada:',
  '</details>',
  '<!--',
  '-->',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '![x](https://example.org/pixel.png)',
  '[x](javascript:alert(1))',
  '[^1]',
  '[x]: https://example.org',
  '|',
  '\\|',
  '||',
  '`',
  '``',
  '```',
  '~~~',
  '---',
  '===',
  '***',
  '**',
  '__',
  '_',
  '*',
  '~~',
  '# ',
  '> ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '- [x] ',
  '    ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\\',
  '&amp;',
  '&#64;',
  '&commat;',
  '&lt;',
  '$',
  '$$',
  '!',
  '::error::x',
  '##[group]',
  '%0A',
  '\u001b[31m',
  '\u001b]8;;https://example.org\u0007',
  '\u009b31m',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u{e0041}',
  '\u2028',
  '\ud800',
  'e\u0301\u0301\u0301\u0301\u0301\u0301',
  'fixes #3',
  'a_b',
  'C++',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function tags(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[0]);
}

describe('any text', () => {
  test('in a paragraph is text and nothing else, and reads as it was written', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const html = toHtml(md`${value}`.markdown);
        expect(tags(html).filter((tag) => tag !== '<p' && tag !== '</p')).toEqual([]);
        expect(visibleText(html).replaceAll('\u200b', '').trim()).toBe(plainText(value));
      }),
      { numRuns: 600 },
    );
  });

  test('is never linked by GitHub, nor notifies anyone', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const seen = visibleText(toHtml(md`Seen: ${first}, ${code(second)}.`.markdown), 'without-code');
        for (const [name, pattern] of Object.entries(linkedByGitHub)) expect(pattern.test(seen), `${name} in ${JSON.stringify(seen)}`).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('stays in its table cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (rows) => {
        const html = toHtml(
          table(
            ['One', 'Two'],
            rows.map(([left, right]) => [md`a ${left}`, md`b ${code(right)}`]),
          ).markdown,
        );
        expect(html.match(/<table>/g)).toHaveLength(1);
        expect(html.match(/<td>/g)).toHaveLength(rows.length * 2);
        expect(tags(html).every((tag) => /^<\/?(?:table|thead|tbody|tr|th|td|code)$/.test(tag))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('stays in its list item, its fold and its link', () => {
    fc.assert(
      fc.property(hostile, hostile, (value, address) => {
        const html = toHtml(
          folded(md`More: ${value}`, join([list([md`${value}`, md`${outsideLink(text(value), address)}`]), md`${value}`], '\n\n')).markdown,
        );
        expect(html.match(/<details>/g)).toHaveLength(1);
        expect(html.match(/<\/details>/g)).toHaveLength(1);
        expect(html.match(/<li>/g)).toHaveLength(2);
        expect(html).not.toMatch(/<img|<script|<!--|href="(?!https?:)/i);
      }),
      { numRuns: 300 },
    );
  });

  test('is code as it was written, wherever code stands', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const plain = plainText(value);
        fc.pre(plain !== '');
        for (const html of [toHtml(md`x ${code(value)} y`.markdown), toHtml(table(['A'], [[code(value)]]).markdown)]) {
          const inside = /<code>([^<]*)<\/code>/.exec(html)?.[1];
          expect(visibleText(inside ?? '').replaceAll('\u200b', '')).toBe(plain);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is prose with code where backticks pair up, and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, (value, quoted) => {
        const html = toHtml(md`Seen: ${prose(`${value} \`${quoted}\` ${value}`)}`.markdown);
        expect(tags(html).every((tag) => /^<\/?(?:p|code)$/.test(tag))).toBe(true);
        const seen = visibleText(html, 'without-code');
        for (const [name, pattern] of Object.entries(linkedByGitHub)) expect(pattern.test(seen), `${name} in ${JSON.stringify(seen)}`).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('is visible, on one line and within its limit', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (value, limit) => {
        for (const plain of [plainText(value, limit), logLine(value, limit)]) expect(plain).not.toMatch(invisible);
        expect([...plainText(value, limit)].length).toBeLessThanOrEqual(limit);
        expect(logLine(value)).not.toMatch(/^\s*::|##\[/);
        expect(titleText(value).replaceAll('\u200b', '')).not.toMatch(invisible);
        expect(xmlText(value)).not.toMatch(/[<>"']|&(?!#\d+;)/);
      }),
      { numRuns: 600 },
    );
  });
});

describe('text', () => {
  test.each([
    ['models/llama_7b.py', 'models/llama_7b.py'],
    ['_init_', '&#95;init&#95;'],
    ['ask @everyone', 'ask @&#8203;everyone'],
    ['see org/repo#12', 'see org/repo#&#8203;12'],
    ['GH-7', 'GH-&#8203;7'],
    ['a_GH-7', 'a_GH-&#8203;7'],
    ['a_www.example.org', 'a_www&#8203;.example.org'],
    ['at 0123456789abcdef', 'at 012345&#8203;6789ab&#8203;cdef'],
    ['# Title', '&#35;&#8203; Title'],
    ['1. first', '1&#46; first'],
    ['a | b', 'a &#124; b'],
    ['<b>', '&#60;b&#62;'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('%j is written %j', (value, written) => {
    expect(text(value).markdown).toBe(written);
  });

  test('is cut by code points, not in the middle of one', () => {
    expect(plainText('😀'.repeat(10), 4)).toBe('😀😀😀…');
  });

  test('takes linear time on anything, however long', () => {
    const started = performance.now();
    for (const piece of ['@', ':a', 'a:', '0123456', '\u0301', '\u200b', ' ', '`', '\\', 'www.', '_']) {
      text(piece.repeat(300_000 / piece.length), 300_000);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('code', () => {
  test('is a plain code span where it can be, so that it can be copied', () => {
    expect(code('configs/train.yaml').markdown).toBe('`configs/train.yaml`');
  });
  test('that holds a fence, a pipe or a mention is an element with references', () => {
    expect(code('a`b|@c').markdown).toBe('<code>a&#96;b&#124;@&#8203;c</code>');
  });
});

describe('prose', () => {
  test.each([
    ['`README.md` line 4: no model', '`README.md` line 4: no model'],
    ['see `a` and `b|c`', 'see `a` and <code>b&#124;c</code>'],
    ['`a``b`', '`a` `b`'],
    ['one ` only', 'one &#96; only'],
    ['`x` then one ` only', '`x` then one &#96; only'],
  ])('%j is written %j', (value, written) => {
    expect(prose(value).markdown).toBe(written);
  });
});

describe('links', () => {
  const label: Markdown = md`paper`;
  test.each([
    ['https://arxiv.org/abs/2402.00838', '[paper](https://arxiv.org/abs/2402.00838)'],
    ['https://example.org/a(b)|c?d=1&e=2', '[paper](https://example.org/a%28b%29%7Cc?d=1&amp;e=2)'],
    ['https://exa mple.org', 'paper'],
    ['javascript:alert(1)', 'paper'],
    ['data:text/html,x', 'paper'],
    ['https://github.com@evil.example/', 'paper'],
    ['/relative', 'paper'],
    ['https://аррӏе.example/', '[paper](https://xn--80ak6aa92e.example/)'],
  ])('%j becomes %j', (address, written) => {
    expect(outsideLink(label, address).markdown).toBe(written);
  });

  test.each([
    'https://github.com/other/repo/issues/1',
    'https://github.com/other/repo/pull/1/files',
    'https://github.com/other/repo/commit/0123456',
    'https://www.github.com/other/repo/discussions/2',
  ])('of the repository never lead to a thread on GitHub, which would show there: %s', (address) => {
    expect(outsideLink(label, address).markdown).toBe('paper');
    expect(link(label, address).markdown).toContain(address);
  });

  test('nor to one on the own server, whatever it is called', () => {
    const address = 'https://code.lab.example/other/repo/issues/1';
    expect(outsideLink(label, address, 'https://code.lab.example').markdown).toBe('paper');
    expect(outsideLink(label, address, 'https://github.com').markdown).toContain(address);
  });

  test('don’t become images behind an exclamation mark', () => {
    expect(toHtml(md`${'Look!'}${link(label, 'https://example.org/x.png')}`.markdown)).toBe(
      '<p>Look!<a href="https://example.org/x.png">paper</a></p>',
    );
  });

  test('without a label are nothing', () => {
    expect(link(nothing, 'https://example.org').markdown).toBe('');
  });

  test('are refused when over-long', () => {
    expect(webUrl(`https://example.org/${'a'.repeat(3_000)}`)).toBeNull();
  });
});
