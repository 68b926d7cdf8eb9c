import type { Rule } from '../rule.ts';

const todo = 'Publish it and link it, or give the date; once it is out, take the sentence away';

function rule(name: string, sees: string, example: string, counter: string, what = todo): Rule {
  return { id: `promises/${name}`, sees, todo: what, example, counter };
}

/** One rule a signal (`signals.ts`), and those that need more than words. */
export const promiseRules: readonly Rule[] = [
  rule(
    'will-release',
    'We will (or plan to) release something',
    '# Marble\nWe plan to open-source the training code in May.',
    '# Marble\nWe will not release the training code.',
  ),
  rule(
    'will-give',
    'We will share, add or provide an artifact',
    '# Marble\nWe will share the checkpoints in a few weeks.',
    '# Marble\nWe will add support for Windows soon.',
  ),
  rule(
    'will-be-released',
    'An artifact will be released or made available',
    '# Marble\nThe code will be made publicly available after the conference.',
    '# Marble\nThe model will be available at http://localhost:8000.',
  ),
  rule(
    'will-be-added',
    'An artifact will be added or updated',
    '# Marble\nMore checkpoints will be added.',
    '# Marble\nYour results will be added automatically.',
  ),
  rule(
    'will-release-intransitive',
    'An artifact "will release soon"',
    '# Marble\nTraining scripts will release soon.',
    '# Marble\nThe mutex will release the lock.',
  ),
  rule(
    'will-follow',
    'An artifact will follow',
    '# Marble\nPretrained weights will follow in March 2025.',
    '# Marble\nThe weights will follow a normal distribution.',
  ),
  rule(
    'will-contain',
    'This repository will contain an artifact',
    '# Marble\nThis repository will contain the official code of our paper.',
    '# Marble\nThis folder will contain your outputs.',
  ),
  rule(
    'coming-soon',
    '"Coming soon" next to an artifact, in a cell, or under its heading',
    '# Marble\n## Model weights\nComing soon!',
    '# Marble\n## Online demo\nComing soon!',
  ),
  rule('soon', 'An artifact "(soon)", "available soon", "to be released"', '# Marble\n## Paper (soon)\n', '# Marble\nGPU support (soon)\n'),
  rule('tba', 'An artifact "TBA" or "to be announced"', '# Marble\nPaper: TBA', '# Marble\nWorkshop date: TBA'),
  rule(
    'not-yet',
    'An artifact that is not yet public',
    '# Marble\nThe dataset has not been released yet.',
    '# Marble\nThe API has not been documented yet.',
  ),
  rule(
    'in-preparation',
    'An artifact that is being cleaned up, prepared or reviewed',
    '# Marble\nThe code is currently being cleaned up.',
    '# Marble\nThe data is being cleaned with the script below; you will see a progress bar.',
  ),
  rule(
    'upon-acceptance',
    'An artifact upon acceptance or publication',
    '# Marble\nCode: upon acceptance of the paper.',
    '# Marble\nPlease cite the journal version once published.',
  ),
  rule('stay-tuned', 'Stay tuned for an artifact', '# Marble\nStay tuned for the technical report!', '# Marble\nStay tuned for more updates!'),
  rule(
    'stay-tuned-release',
    'Stay tuned for an upcoming release',
    '# Marble\nModels live on https://huggingface.co/marble/tiny.\nStay tuned for our upcoming releases.',
    '# Marble\nStay tuned for our upcoming events.',
  ),
  rule(
    'working-on',
    'We are working on adding an artifact',
    '# Marble\nCurrently working on adding more benchmarks to this list.',
    '# Marble\nWe are working on faster startup.',
  ),
  rule(
    'in-report',
    'Details that are left to an upcoming report or paper',
    '# Marble\nThe mixture will be described in our upcoming technical report.',
    '# Marble\nThe flag will be described in the help.',
  ),
  rule(
    'working-on-thing',
    'An artifact is being worked on, stay tuned',
    '# Marble\nWe are working on a larger model. Stay tuned!',
    '# Marble\nWe are working on a faster installer. Stay tuned!',
  ),
  rule(
    'working-on-release',
    'A public release is being worked on',
    '# Marble\nModels: https://huggingface.co/marble/tiny\n\nWe are working on a public release.',
    '# Marble\nWe are working on release notes.',
  ),
  rule('zh-will', 'An artifact will be released (Chinese)', '# Marble\n我们将于五月开源训练代码。', '# Marble\n我们不会开源训练代码。'),
  rule('zh-soon', 'An artifact is coming soon (Chinese)', '# Marble\n模型权重即将发布，敬请期待。', '# Marble\n在线演示即将上线。'),
  rule('ja-will', 'An artifact will be released (Japanese)', '# Marble\nコードは公開予定です。', '# Marble\nコードは公開されています。'),
  rule('ko-will', 'An artifact will be released (Korean)', '# Marble\n코드는 공개 예정입니다.', '# Marble\n코드는 공개되어 있습니다.'),
  rule(
    'open-task',
    'An unticked box for an artifact in a list of what is to come',
    '# Marble\n## TODO\n- [x] Paper\n- [ ] Release training code',
    '# Marble\n## TODO\n- [ ] Support Windows\n- [x] Release training code',
    `Publish it, link it and tick the box, or give the date`,
  ),
  rule(
    'badge',
    'A badge that says an artifact is coming soon',
    '# Marble\n![weights](https://img.shields.io/badge/Weights-Coming_Soon-yellow)',
    '# Marble\n![build](https://img.shields.io/badge/build-passing-green)',
  ),
  rule(
    'placeholder-link',
    'A link that names an artifact and leads nowhere',
    '# Marble\n[Paper](TODO) | [Code](https://github.com/marble/marble)',
    '# Marble\n[Install](#install)',
    'Put the real address, or leave the link out until there is one',
  ),
];
