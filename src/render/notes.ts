/** What the reader must be told beside the verdict, and the footer: where the verdict comes from. */
import type { Report, Standing } from '../report.ts';
import { reportChanges, verdictChanges } from './changes.ts';
import type { Detail } from './detail.ts';
import { type RenderContext, repositoryUrl, spotLink } from './places.ts';
import { code, folded, join, link, list, type Markdown, md, nothing, prose, quotation } from './safe-text.ts';
import { day, plural, standingIcons, standingName, title } from './words.ts';

/** A list cut at a length that says how much it leaves out. */
function cut<Item>(items: readonly Item[], limit: number, show: (item: Item) => Markdown): readonly Markdown[] {
  const shown = items.slice(0, limit).map(show);
  return items.length <= limit ? shown : [...shown, md`and ${items.length - limit} more`];
}

export function contradictionsSection(report: Report, context: RenderContext, detail: Detail): Markdown {
  if (report.contradictions.length === 0) return nothing;
  if (detail.notes === 0) return md`**Does not add up:** ${plural(report.contradictions.length, 'finding')}`;
  const show = (finding: Report['contradictions'][number]): Markdown => {
    const spots = finding.evidence.slice(0, detail.evidence).map((spot) => spotLink(report, context, spot));
    return join([md`${title(finding.kind)}: ${prose(finding.text, detail.text)}`, join(spots, ', ')], ' · ');
  };
  return md`**Does not add up**\n\n${list(cut(report.contradictions, Math.min(5, detail.notes), show))}`;
}

/** What was not checked, what is only assumed, and what the policy has to tell. */
export function notesSection(report: Report, detail: Detail): Markdown {
  const said = [...report.policy.notes, ...report.unchecked];
  if (said.length === 0) return nothing;
  if (detail.notes === 0) return md`${plural(said.length, 'note')}: see the run`;
  return folded(md`Notes (${said.length})`, list(cut(said, detail.notes, (note) => prose(note, detail.text))));
}

/** On a pull request: what it changes of what is shared, and what its own policy would say. */
export function pullRequestSection(report: Report, context: RenderContext): Markdown {
  const { base, wouldChange, policyTrouble } = context;
  const changes = base === undefined ? [] : reportChanges(base, report);
  const none = wouldChange === undefined && policyTrouble === undefined ? md`This pull request changes nothing of what is shared.` : nothing;
  const changed = base === undefined ? nothing : changes.length === 0 ? none : list(changes.map(changeLine));
  const would = wouldChange === undefined ? [] : verdictChanges(report, wouldChange);
  const edit =
    wouldChange === undefined
      ? nothing
      : md`**This pull request edits the policy.** It is judged by the policy of its base; once merged, ${would.length === 0 ? 'no verdict and no date would change.' : 'this would change:'}`;
  return join(
    [
      changed,
      edit,
      policyTrouble === undefined ? nothing : brokenPolicy(policyTrouble),
      list(
        would.map(({ kind, standing, due }) => md`${title(kind)}: ${verdictWords(standing.from, due.from)} → ${verdictWords(standing.to, due.to)}`),
      ),
    ],
    '\n\n',
  );
}

/** The first line of the trouble says that the file can't be used; the others say why. */
function brokenPolicy(trouble: string): Markdown {
  const [, ...problems] = trouble.split('\n');
  const edited = md`**This pull request edits the policy, and the edited file can’t be used.** Merged as it is, it would stop every run:`;
  return md`${edited}\n\n${list(cut(problems, 10, (problem) => prose(problem.trim(), 240)))}`;
}

/** `overdue since 6 Jan 2026`, `due 9 Feb 2027`; the name alone for the rest. */
function verdictWords(standing: Standing, due: string | null): string {
  if (due === null || (standing !== 'due' && standing !== 'overdue')) return standingName(standing);
  return `${standingName(standing)}${standing === 'overdue' ? ' since' : ''} ${day(due)}`;
}

const statusWords = { published: 'published', gated: 'gated', promised: 'promised', missing: 'missing', 'not-applicable': 'not applicable' } as const;

function changeLine(change: ReturnType<typeof reportChanges>[number]): Markdown {
  const { status, standing } = change;
  const words = [
    status === null ? nothing : md`${statusWords[status.from]} → **${statusWords[status.to]}**`,
    standing === null ? nothing : md`${standingName(standing.from)} → ${standingIcons[standing.to]} ${standingName(standing.to)}`,
    ...(['added', 'removed'] as const).map((side) =>
      change[side].length === 0
        ? nothing
        : md`${side} ${join(
            change[side].slice(0, 3).map((id) => code(id, 80)),
            ', ',
          )}`,
    ),
    ...change.promised.slice(0, 2).map((promise) => md`new promise: ${quotation(promise, 120)}`),
    ...change.unpromised.slice(0, 2).map((promise) => md`promise gone: ${quotation(promise, 120)}`),
  ];
  return md`**${title(change.kind)}**: ${join(words, '; ')}`;
}

/** Policy, clock, commits, date, run and what this is: one small line. */
export function footer(report: Report, context: RenderContext): Markdown {
  const { policy, clock, subject } = report;
  const file = policy.path === null ? md`built-in default` : link(code(policy.path), context.policyUrl);
  const presets =
    policy.presets.length === 0
      ? nothing
      : md` (preset ${join(
          policy.presets.slice(0, 5).map((preset) => code(preset, 60)),
          ', ',
        )})`;
  const organisation = policy.organisation === null ? nothing : md` with ${code(policy.organisation, 120)}`;
  return md`<sub>${join(
    [
      md`Policy: ${file}${presets}${organisation}`,
      clock.start === null ? nothing : md`clock from ${day(clock.start)} (${clock.basis})`,
      commits(subject, repositoryUrl(report, context)),
      md`checked ${day(report.judgedAt)}`,
      link(context.runUrl === null ? nothing : md`run`, context.runUrl),
      link(context.issueUrl === null ? nothing : md`tracking issue`, context.issueUrl),
      link(context.pullRequestUrl === null ? nothing : md`release pull request`, context.pullRequestUrl),
      link(md`what is this?`, context.docsUrl),
    ],
    ' · ',
  )}</sub>`;
}

function commits(subject: Report['subject'], home: string | null): Markdown {
  const commitLink = (commit: string): Markdown =>
    link(code(commit.slice(0, 7)), home === null ? null : `${home}/tree/${encodeURIComponent(commit)}`);
  const at = subject.commit === null ? nothing : commitLink(subject.commit);
  const head =
    subject.head === null || subject.head.commit === subject.commit
      ? nothing
      : md`${code(subject.head.branch, 60)} ${commitLink(subject.head.commit)}`;
  const both = join([at, head], ' and ');
  return both.markdown === '' ? nothing : md`judged at ${both}`;
}
