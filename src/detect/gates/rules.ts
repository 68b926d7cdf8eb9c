import type { Rule } from '../rule.ts';

const todo = 'Make the artifact anonymously downloadable, or state in the policy why it is gated';

function rule(name: string, sees: string, example: string, counter: string): Rule {
  return { id: `gates/${name}`, sees, todo, example, counter };
}

const model = '[marble/tiny](https://huggingface.co/marble/tiny)';

/** One rule a wording (`wording.ts`), and those for links that are gates by themselves. */
export const gateRules: readonly Rule[] = [
  rule(
    'request',
    'Access is given on request',
    `# Marble\nRequest access to the model weights at ${model}.`,
    `# Marble\nSend a pull request to add your model weights next to ${model}.`,
  ),
  rule(
    'approval',
    'Access comes after an approval',
    `# Marble\nThe model weights at ${model} can be downloaded once you are approved.`,
    `# Marble\nThe model weights at ${model} were approved by the board.`,
  ),
  rule(
    'accept',
    'Terms have to be accepted before the download',
    `# Marble\nYou need to agree to the terms before you can download the model ${model}.`,
    `# Marble\nBy downloading the model ${model} you agree to the license.`,
  ),
  rule(
    'form',
    'A form has to be filled in',
    `# Marble\nTo get the model weights of ${model}, fill out the form on that page.`,
    `# Marble\nThe model ${model} fills in missing words.`,
  ),
  rule(
    'register',
    'One has to register before the download',
    `# Marble\nRegister on our website to download the model ${model}.`,
    `# Marble\nRegister the model ${model} in the config. Point clouds are registered.`,
  ),
  rule(
    'mail',
    'One has to write an e-mail',
    `# Marble\nE-mail us to obtain the model weights of ${model}.`,
    `# Marble\nE-mail us with questions about the model ${model}.`,
  ),
  rule(
    'gated',
    'The text calls it gated',
    `# Marble\nThe model weights at ${model} are gated.`,
    `# Marble\nThe ungated model ${model} uses gated linear units.`,
  ),
  rule(
    'restricted',
    'Only some people get it',
    `# Marble\nThe model weights ${model} are only available to approved researchers.`,
    `# Marble\nThe model ${model} is only available in English.`,
  ),
  rule(
    'zh',
    'A form, an application or a registration (Chinese)',
    `# Marble\n请填写申请表后下载模型 ${model}。`,
    `# Marble\n直接下载模型 ${model}。`,
  ),
  rule(
    'link-form',
    'The link of an artifact leads to a form',
    `# Marble\n| Model | Link |\n|---|---|\n| Weights ${model} | [apply](https://forms.gle/abc) |`,
    `# Marble\nModel ${model}. [Give feedback](https://forms.gle/abc)`,
  ),
  rule(
    'link-form-page',
    'The link of an artifact leads to an access page',
    `# Marble\n[Apply for the model weights](https://marble.example.org/access-form) of ${model}.`,
    `# Marble\nModel ${model}, see https://marble.example.org/models`,
  ),
  rule(
    'link-credentialed',
    'The data is on a host that gives it to credentialed users',
    '# Marble\nOur dataset is on [PhysioNet](https://physionet.org/content/marble/1.0/).',
    '# Marble\nWe evaluate on the MIMIC dataset from [their page](https://mimic.example.org).',
  ),
];
