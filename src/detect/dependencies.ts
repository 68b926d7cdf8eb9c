import type { Evidence } from '../detection.ts';
import { type DetectionContext, finding, type KindFinding } from './context.ts';
import type { Section, TextDocument } from './document/model.ts';
import { type IndexedFile, liesBelow } from './files.ts';
import { blocksWithin } from './parts.ts';
import { evidence, type Rule } from './rule.ts';

const todo = 'Add an environment file with versions (requirements.txt, environment.yml, pyproject.toml, a lock file or a Dockerfile)';

export const dependenciesRules = {
  file: {
    id: 'dependencies/file',
    sees: 'An environment specification: requirements, conda environment, package metadata, lock file, container',
    todo,
    example: 'README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 200\n',
    counter: 'README.md: # Marble\nfiles:\nREADME.md\nrequirements.txt 0\n',
  },
  section: {
    id: 'dependencies/section',
    sees: 'A section of the README that lists the packages needed, or one with versions',
    todo,
    example: '# Marble\n\n## Requirements\n\n- Python 3.9\n- torch==2.1.0\n- numpy\n',
    counter: '# Marble\n\n## Requirements\n\nA good mood.\n',
  },
  sentence: {
    id: 'dependencies/sentence',
    sees: 'A sentence that names the versions the code was run with, or a command that installs several packages',
    todo,
    example: '# Marble\n\nTested with Python 3.9 and torch 2.1.0.\n',
    counter: '# Marble\n\nIt is written in Python.\n',
  },
} as const satisfies Record<string, Rule>;

const names =
  /^(?:requirements?(?:[-_.][\w.-]+)?\.(?:txt|in|yml|yaml)|[\w-]*requirements\.txt|(?:conda[-_])?env(?:ironment)?(?:[-_.][\w.-]+)?\.ya?ml|conda[\w.-]*\.(?:ya?ml|txt)|meta\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pixi\.(?:toml|lock)|conda-lock\.yml|dockerfile(?:\..+)?|[\w-]+\.dockerfile|singularity(?:\..+)?|apptainer\.def|(?:project|manifest)\.toml|description|renv\.lock|install\.r|dependencies\.r|package\.json|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|build\.sbt|vcpkg\.json|conanfile\.(?:txt|py)|package\.swift|\w+\.rockspec|flake\.nix|shell\.nix|default\.nix|environment\.jl|rye\.lock|spack\.yaml|devcontainer\.json)$/;

const asideFolder = /^(?:docs?|website|\.github|examples?|tests?|node_modules|site|web|frontend|demo)$/;

/** Other folders hold a package of the same repository, not somebody's tool. */
function isSpecification(file: IndexedFile): boolean {
  if (file.size === 0 || file.symlink || file.folders.length > 2) return false;
  if (liesBelow(file, asideFolder)) return false;
  if (file.extension === 'py') return file.lower === 'setup.py' || file.lower === 'conanfile.py';
  return names.test(file.lower) || (file.extension === 'txt' && /^requirements?$/.test(file.folders.at(-1) ?? ''));
}

const packages =
  /\b(?:py ?torch|torch|torchvision|torchaudio|torchtext|tensorflow(?:-gpu)?|keras|jax|jaxlib|flax|mxnet|chainer|theano|caffe2?|paddlepaddle|numpy|scipy|scikit-?learn|sklearn|scikit-image|pandas|matplotlib|seaborn|opencv(?:-python)?|pillow|networkx|gym|gymnasium|mujoco(?:-py)?|transformers|datasets|accelerate|deepspeed|peft|vllm|flash-attn|xformers|apex|einops|timm|diffusers|lightning|pytorch-lightning|hydra(?:-core)?|omegaconf|wandb|tensorboardx?|tqdm|pyyaml|h5py|nltk|spacy|gensim|xgboost|lightgbm|cupy|numba|cython|dgl|torch[-_ ]geometric|pyg|rdkit|biopython|pyro|gpytorch|gpy|cvxpy|cvxopt|gurobi|mpi4py|ray|sympy|statsmodels|librosa|cuda(?:toolkit)?|cudnn|graphviz|igraph|ffmpeg|librosa|tslearn|joblib|dill|boost|eigen|openblas|julia|gcc|cmake|bazel)\b/gi;
const version = /(?:==|>=|<=|~=|>|≥)\s?\d|\bv?\d+\.\d+(?:\.\d+)?(?!\s?%)/;
const heading =
  /\brequire(?:ments?|d)?\b|\bdepend(?:encies|ency|ecies)\b|\bpre-?requisites?\b|\binstall(?:ation|ing)?\b|\bset-?up\b|\benvironment\b|\bpackages?\b|安装|环境|依赖/i;
/** Running text in which versions are the project's own. */
const ranWith = /\b(?:tested|run|ran|works?|developed|implemented|built|written|compatible|code|requires?|using|used|need(?:s|ed)?|experiments)\b/i;

/** Environment specifications: a file beats a list in the README, a list beats a sentence with versions. */
export function detectDependencies(context: DetectionContext): KindFinding {
  const found: Evidence[] = [];
  const identifiers: string[] = [];
  for (const file of context.files.own.filter(isSpecification).slice(0, 20)) {
    const text = context.text(file.path);
    const stub = text !== null && text.trim().length < 4;
    found.push(evidence(dependenciesRules.file, { path: file.path, ...(stub ? { stub } : {}) }));
    if (!stub) identifiers.push(`file:${file.path}`);
  }
  if (context.readme !== null) found.push(...inReadme(context.readme));
  return finding('dependencies', found.slice(0, 20), identifiers);
}

function inReadme(readme: TextDocument): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const section of readme.sections) {
    if (found.length >= 6) break;
    if (section.level === 0 || !heading.test(section.heading)) continue;
    const text = ownText(readme, section);
    const listed = packagesIn(text);
    if (listed.size >= 2 || (listed.size >= 1 && version.test(text)))
      found.push(evidence(dependenciesRules.section, { path: readme.path, line: section.line, note: section.heading }));
  }
  if (found.length > 0) return found;
  for (const block of readme.blocks) {
    const text = block.text.slice(0, 4_000);
    const installs =
      block.kind === 'code'
        ? text
            .split('\n')
            .filter((line) => /\b(?:pip3?|conda|mamba|uv pip|apt(?:-get)?) install\s+(?!-e \.|\.)/.test(line))
            .join('\n')
        : '';
    const listed = packagesIn(block.kind === 'code' ? installs : text);
    const versions = text.match(/(?:==|>=)\s?\d|\b\d+\.\d+(?:\.\d+)?\b/g)?.length ?? 0;
    if (
      block.kind === 'code'
        ? listed.size >= 2 || /pip3? install -r|conda env create/.test(text)
        : ranWith.test(text) && versions >= 2 && (listed.size >= 2 || (listed.size === 1 && /\bpython\s?\d/i.test(text)))
    )
      found.push(evidence(dependenciesRules.sentence, { path: readme.path, line: block.line }));
    if (found.length >= 3) break;
  }
  return found;
}

function ownText(document: TextDocument, section: Section): string {
  return blocksWithin(document, section)
    .slice(0, 100)
    .map((block) => block.text.slice(0, 2_000))
    .join('\n')
    .slice(0, 8_000);
}

function packagesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(packages)].map((match) => match[0].toLowerCase().replace(/[ -]/g, '')));
}
