import { describe, expect, it } from 'vitest';
import { checkPolicy, renderCheck } from '../../src/policy/check.ts';
import { explainPolicy, renderExplanation } from '../../src/policy/explain.ts';
import { withFile } from './files.ts';

describe('policy check', () => {
  it('says where each mistake is, in the form that editors link', async () => {
    const check = await checkPolicy(withFile('repot: {}\nreport: { fail-on: late }\n'));
    expect(renderCheck(check)).toBe(
      `.github/default-to-share.yml:1:1: unknown key "repot". Did you mean "report"?
.github/default-to-share.yml:2:20: report.fail-on takes never, overdue, broken, missing, not "late". One of: never, overdue, broken, missing.
`,
    );
  });

  it('says that a file is fine, and what may still surprise', async () => {
    const check = await checkPolicy(withFile('extends: org\nwaivers: [{ artifact: weights, reason: safety, until: 2027-01-01 }]\n'));
    expect(check).toMatchObject({ problems: [], stages: 5, waivers: 1 });
    expect(renderCheck(check)).toBe(
      `.github/default-to-share.yml: fine, 5 stages, 1 waiver
note: organisation policy not checked: other repositories can’t be read from here
`,
    );
  });

  it('speaks of the built-in default where there is no file', async () => {
    expect(renderCheck(await checkPolicy({ file: null, owner: null, inputs: {} }))).toBe(
      'no policy file, the built-in default: fine, 5 stages, 0 waivers\n',
    );
  });
});

describe('policy explain', () => {
  it('prints every value with its origin, and the sources of the presets', async () => {
    const explanation = await explainPolicy(
      withFile(
        'preset: eu-gpai\nadopted: 2026-01-05\nartifacts: { weights: hf:lab/model }\nwaivers: [{ artifact: data, reason: privacy, until: 2027-01-01 }]\n',
        {
          inputs: { failOn: 'overdue' },
        },
      ),
    );
    expect(renderExplanation(explanation)).toMatchInlineSnapshot(`
      "Policy: .github/default-to-share.yml

      Preset eu-gpai: A public summary of the training content of a general-purpose model.
        source: Regulation (EU) 2024/1689 (AI Act) Art. 53(1)(d), applies since 2 August 2025 <https://eur-lex.europa.eu/eli/reg/2024/1689/oj>
        not checked: Whether the summary follows the Commission’s template needs a person. A model placed on the market before 2 August 2025 has until 2 August 2027: give the stage \`due: 2027-08-02\`.

      Settings
        adopted                                       2026-01-05                                                    .github/default-to-share.yml:2
        releases.tags                                 *                                                             built-in default
        releases.ignore                               –                                                             built-in default
        releases.prereleases                          false                                                         built-in default
        clock.start                                   earliest                                                      built-in default
        clock.retroactive                             false                                                         built-in default
        report.comment                                on-change                                                     built-in default
        report.badge                                  branch                                                        built-in default
        report.badge-branch                           default-to-share                                              built-in default
        report.fail-on                                overdue                                                       input fail-on
        report.warn-before                            P14D                                                          built-in default
        report.proof-age                              P30D                                                          built-in default
        contact                                       –                                                             built-in default
        anonymous                                     false                                                         built-in default
        paused                                        false                                                         built-in default
        languages                                     en                                                            built-in default

      Stages
        stages.training-content.due                   P0D                                                           preset eu-gpai
        stages.training-content.requires              data-card                                                     preset eu-gpai
        stages.training-content.data-card.proof       linked                                                        preset eu-gpai
        stages.training-content.data-card.gated       refuse                                                        preset eu-gpai
        stages.training-content.data-card.when        own-weights                                                   preset eu-gpai
        stages.training-content.data-card.where-safe  false                                                         preset eu-gpai
        stages.training-content.data-card.source      Regulation (EU) 2024/1689 (AI Act) Art. 53(1)(d), applies s…  preset eu-gpai

      Artifacts
        artifacts.weights                             hf:lab/model                                                  .github/default-to-share.yml:3

      Waivers
        waivers.data                                  privacy, until 2027-01-01                                     .github/default-to-share.yml:4
      "
    `);
  });

  it('explains the built-in default as well', async () => {
    const explanation = await explainPolicy({ file: null, owner: null, inputs: {} });
    expect(explanation.values.length).toBeGreaterThan(50);
    expect(new Set(explanation.values.map(({ origin }) => origin))).toEqual(new Set(['built-in default', 'preset default-to-share']));
    expect(renderExplanation(explanation)).toMatch(/^Policy: no file, the built-in default\n\nPreset default-to-share: /);
  });

  it('tells the mistakes of a file that is refused', async () => {
    expect(renderExplanation(await explainPolicy(withFile('paused: yes\n')))).toBe(
      '.github/default-to-share.yml:1:9: paused takes true or false, not "yes". Did you mean true?\n',
    );
  });

  it('keeps text of the repository on its line', async () => {
    const text = 'contact: "a\\nb\\u202e\\e[31m"\nartifacts: { data: { not-applicable: "x\\ny" } }\n';
    const rendered = renderExplanation(await explainPolicy(withFile(text)));
    expect(rendered).toMatch(/^ {2}contact +a b \[31m +\.github\/default-to-share\.yml:1$/m);
    for (const mark of ['\u202e', '\u001b']) expect(rendered).not.toContain(mark);
  });
});
