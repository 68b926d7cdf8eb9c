import type { Situation } from '../situations.ts';

const readme = `# Tidewater: forecasting estuary salinity with small transformers

[![arXiv](https://img.shields.io/badge/arXiv-2405.91234-b31b1b.svg)](https://arxiv.org/abs/2405.91234)
[![Model](https://img.shields.io/badge/hub-tidewater--base-yellow)](https://huggingface.co/northlight-lab/tidewater-base)

This repository holds everything behind our paper
[Tidewater: Forecasting Estuary Salinity with Small Transformers](https://arxiv.org/abs/2405.91234):
the training code, the evaluation suite, the trained model and the gauge data we collected.

## Install

\`\`\`bash
pip install -r requirements.txt
\`\`\`

## Train

\`\`\`bash
python train.py --config configs/base.yaml --seed 7
\`\`\`

## Evaluate

The numbers in Table 2 of the paper come from

\`\`\`bash
python evaluation/run_eval.py --checkpoint northlight-lab/tidewater-base --split test
\`\`\`

| Model | RMSE (psu) | Skill |
|---|---|---|
| persistence | 2.41 | 0.00 |
| Tidewater-base | 0.83 | 0.66 |

\`bash reproduce.sh\` runs the whole chain, from the raw gauges to the tables of the paper.

## Weights

The trained parameters are on the hub: [northlight-lab/tidewater-base](https://huggingface.co/northlight-lab/tidewater-base).

\`\`\`python
from tidewater import Tidewater
model = Tidewater.from_pretrained("northlight-lab/tidewater-base")
\`\`\`

See [MODEL_CARD.md](MODEL_CARD.md) for what it is good for and what it is not, and [SAFETY.md](SAFETY.md) before you open a sluice because of it.

## Citation

\`\`\`bibtex
@article{okafor2024tidewater,
  title   = {Tidewater: Forecasting Estuary Salinity with Small Transformers},
  author  = {Okafor, Ada and Lindqvist, Per},
  journal = {arXiv preprint arXiv:2405.91234},
  year    = {2024}
}
\`\`\`
`;

const citation = `cff-version: 1.2.0
message: If you use Tidewater, please cite the paper.
title: "Tidewater: forecasting estuary salinity with small transformers"
authors:
  - family-names: Okafor
    given-names: Ada
  - family-names: Lindqvist
    given-names: Per
license: Apache-2.0
preferred-citation:
  type: article
  title: "Tidewater: Forecasting Estuary Salinity with Small Transformers"
  authors:
    - family-names: Okafor
      given-names: Ada
  identifiers:
    - type: other
      value: "arXiv:2405.91234"
  url: "https://arxiv.org/abs/2405.91234"
`;

const modelCard = `# Model card: Tidewater-base

## Model details
A transformer encoder of 12 million parameters, trained in April 2024 by the Northlight Lab on hourly salinity from 41 gauges.

## Intended use
Research on salinity forecasts up to 48 hours ahead in estuaries with a tidal range above one metre.

## Training data
Hourly gauge records of eleven years, described in DATA_CARD.md. Years 2022 and 2023 were held out.

## Evaluation
RMSE of 0.83 psu on the held-out gauges; see evaluation/ for the code and results/ for every number by gauge.

## Limitations
It has never seen a storm surge above three metres, and it is overconfident in the first hours after a gauge comes back.
`;

const dataCard = `# Data card: Northlight gauges

## Origin
Forty-one gauges run by the lab since 2013; each file is one gauge and one year.

## Annotation
Outliers were marked by two people; where they disagreed a third decided.

## Intended use
Forecasting and data assimilation. The positions of private moorings are rounded to one kilometre.

## Limitations
Winter records of the northern gauges have gaps of up to three weeks.
`;

const safety = `# Safety and responsible use

Tidewater is not certified for the operation of sluices, water intakes or ships. A forecast may be wrong by several psu during storms.
People who rely on fresh water must not be warned by this model alone. We looked at failures by season and by gauge and list the worst ten in results/failures.csv.
`;

const trainScript = `import argparse

import torch
import yaml

from tidewater.data import gauge_windows
from tidewater.model import Tidewater


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--config", required=True)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    with open(args.config) as handle:
        config = yaml.safe_load(handle)
    model = Tidewater(**config["model"])
    optimizer = torch.optim.AdamW(model.parameters(), lr=config["learning_rate"])
    for step, (history, target) in enumerate(gauge_windows(config["data"])):
        loss = torch.nn.functional.mse_loss(model(history), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 100 == 0:
            print(step, loss.item())


if __name__ == "__main__":
    main()
`;

const evalScript = `import argparse
import json

from tidewater.data import gauge_windows
from tidewater.metrics import rmse, skill
from tidewater.model import Tidewater


def evaluate(checkpoint: str, split: str) -> dict[str, float]:
    model = Tidewater.from_pretrained(checkpoint)
    pairs = [(model(history), target) for history, target in gauge_windows(split)]
    return {"rmse": rmse(pairs), "skill": skill(pairs)}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--split", default="test")
    args = parser.parse_args()
    print(json.dumps(evaluate(args.checkpoint, args.split)))
`;

/** Nothing is missing: paper, code, evaluation, open weights, cards, logs. */
export const fullRelease: Situation = {
  id: 'full-release',
  says: 'everything is out and open',
  repository: 'northlight-lab/tidewater',
  commits: [
    {
      date: '2024-05-02T09:00:00Z',
      message: 'Release the code, the evaluation and the cards',
      files: {
        'README.md': readme,
        LICENSE: 'Apache License\nVersion 2.0, January 2004\nhttp://www.apache.org/licenses/\n\nLicensed under the Apache License, Version 2.0.\n',
        'CITATION.cff': citation,
        'MODEL_CARD.md': modelCard,
        'DATA_CARD.md': dataCard,
        'SAFETY.md': safety,
        'requirements.txt': 'torch==2.3.0\nnumpy==1.26.4\npyyaml==6.0.1\nhuggingface-hub==0.23.0\n',
        'train.py': trainScript,
        'configs/base.yaml': 'learning_rate: 0.0003\nmodel:\n  width: 256\n  depth: 8\ndata: data/train\n',
        'tidewater/__init__.py': 'from tidewater.model import Tidewater\n\n__all__ = ["Tidewater"]\n',
        'tidewater/model.py':
          'import torch\n\n\nclass Tidewater(torch.nn.Module):\n    def __init__(self, width: int, depth: int) -> None:\n        super().__init__()\n        layer = torch.nn.TransformerEncoderLayer(width, 8, batch_first=True)\n        self.encoder = torch.nn.TransformerEncoder(layer, depth)\n\n    def forward(self, history: torch.Tensor) -> torch.Tensor:\n        return self.encoder(history)[:, -1]\n',
        'tidewater/data.py':
          'from collections.abc import Iterator\n\n\ndef gauge_windows(source: str) -> Iterator[tuple]:\n    """Windows of 72 hours and the 48 that follow, gauge by gauge."""\n    raise FileNotFoundError(source)\n',
        'tidewater/metrics.py':
          'def rmse(pairs: list) -> float:\n    return (sum(float((a - b).pow(2).mean()) for a, b in pairs) / len(pairs)) ** 0.5\n\n\ndef skill(pairs: list) -> float:\n    return 1 - rmse(pairs) / 2.41\n',
        'evaluation/run_eval.py': evalScript,
        'results/table2.csv': 'model,rmse,skill\npersistence,2.41,0.00\ntidewater-base,0.83,0.66\n',
        'logs/train_base.csv': `step,loss\n${Array.from({ length: 60 }, (_, step) => `${step * 100},${(4 / (step + 2)).toFixed(4)}`).join('\n')}\n`,
        'reproduce.sh': {
          text: '#!/usr/bin/env bash\nset -euo pipefail\npython train.py --config configs/base.yaml --seed 7\npython evaluation/run_eval.py --checkpoint runs/base --split test\n',
          mode: '100755',
        },
      },
      tags: [{ name: 'v1.0.0', annotated: true }],
    },
  ],
  releases: [
    {
      tag: 'v1.0.0',
      date: '2024-05-02T10:00:00Z',
      body: 'First release: paper, code, evaluation, weights and data.\n',
      assets: [{ name: 'tidewater-base.safetensors', size: 48_211_904 }],
    },
  ],
  head: { preprint: 'published', code: 'published', evals: 'published', weights: 'published' },
  identifiers: { preprint: 'arXiv:2405.91234', weights: 'hf:northlight-lab/tidewater-base' },
};
