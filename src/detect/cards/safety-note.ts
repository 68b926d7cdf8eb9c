import type { DetectionContext, KindFinding } from '../context.ts';
import type { Rule } from '../rule.ts';
import { findCards } from './find-cards.ts';
import { safetySections } from './standard-sections.ts';

const todo = 'Write down known limitations, risks and misuse, and what people should not use it for';

const limits =
  'The model makes up facts, in particular about people, and repeats the prejudices of the web text it was trained on. Do not use it for medical or legal advice, and check what it says before you rely on it.';

export const safetyNoteRules = {
  file: {
    id: 'safety-note/file',
    sees: 'A filled document on safety, ethics, limitations or acceptable use',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\nRESPONSIBLE_USE.md 3000\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nSECURITY.md 3000\n',
  },
  section: {
    id: 'safety-note/section',
    sees: 'A section headed limitations, ethics, risks, misuse, bias or responsible use',
    todo,
    example: `# Marble\n\n## Limitations\n\n${limits}\n`,
    counter: '# Marble\n\n## Safety benchmark\n\nRun `bench.py`.\n',
  },
} as const satisfies Record<string, Rule>;

const endings = new Set(['md', 'mdx', 'markdown', 'rst', 'txt', 'pdf', '']);

/** Safety, ethics, limitations, misuse. A security policy, a licence and a software's list of bugs are something else. */
export function detectSafetyNote(context: DetectionContext): KindFinding {
  return findCards(context, {
    kind: 'safety-note',
    file: (file) =>
      endings.has(file.extension) &&
      file.folders.length <= 3 &&
      /^(?:(?:\w+[-_ ])?(?:acceptable|prohibited)[-_ ]us(?:e|age)(?:[-_ ]policy)?|us(?:e|age)[-_ ]?policy|acceptable[-_ ]use|ai[-_ ]?ethics|ethics(?:[-_ ]\w+)?|ethical[-_ ]\w+|safety(?:[-_ ](?:note|card|statement|policy|report))?|responsible[-_ ](?:use|ai|\w*release|development)\w*|limitations|risks?|misuse|system[-_ ]?card|broader[-_ ]impacts?)(?:\.|$)/i.test(
        file.lower,
      ),
    heading:
      /\blimitations?\b|\bethic(?:s|al)\b|\bresponsible (?:use|ai|development|release|deployment|usage|research)\b|\bresponsibility\b|\bmisuse\b|\bout[- ]of[- ]scope\b|\b(?:social|societal|broader) (?:impacts?|implications)\b|\bbias(?:es)?\b.{0,20}\b(?:risks?|limitations|fairness)\b|\bfairness\b|\brisks?\b|\bsafety\b|\bacceptable use\b|\bintended use\b.{0,30}\blimit|局限|伦理|安全(?:性)?(?:声明|说明)|リスク|제한 ?사항/i,
    notHeading:
      /\b(?:benchmarks?|leader ?boards?|evals?|evaluations?|evaluator|datasets?|data|results?|classifier|filter|checker|training|models?|tasks?|scenarios?|scores?|rate|api|memory|thread|retry|type|gpus?|functional|risk[- ](?:minimi|aware|sensitive|control)\w*|tuning|install\w*|hardware|known (?:bugs|software)|prompts?|test ?s?(?:uite)?|license)\b|安全评/i,
    notUnder: /\b(?:leader ?boards?|benchmarks?|evaluations?|evals?|tasks)\b/i,
    doubtful: {
      heading: /\bdisclaimers?\b|\bterms? of use\b|声明/i,
      words:
        /\b(?:harm(?:s|ful)?|bias(?:ed|es)?|problematic|misinformation|inaccura\w+|medical|clinical|discriminat\w+|offensive|toxic|unsafe|dangerous|unethical|misuse\w*|illegal|deepfakes?|nsfw|hallucinat\w+)\b|有害|歧视|滥用/i,
    },
    anchor: null,
    frontMatter: null,
    standard: safetySections,
    rules: safetyNoteRules,
    reads: ({ path, format }) =>
      format !== 'notebook' &&
      !/(?:^|\/)(?:\.github|tasks|tests?|website|datasets?|data|examples?|tutorials?|cookbooks?)\//i.test(path) &&
      !/(?:^|\/)(?:security|contributing|code_of_conduct|changelog|licen[cs]e|[^/]*terms[_-]of[_-])[^/]*$/i.test(path),
  });
}
