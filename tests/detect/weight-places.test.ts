import { expect, test } from 'vitest';
import { isOtherLab } from '../../src/detect/weight-places.ts';

test.each([
  ['a file on a lab’s own host', 'url:https://download.pytorch.org/models/bar-1a2b.pth', 'marble-lab', true],
  ['whose name the owner bears', 'url:https://download.pytorch.org/models/bar-1a2b.pth', 'pytorch', false],
  ['with other signs between', 'url:https://download.openmmlab.com/bar/bar_r50.pth', 'open-mmlab', false],
  ['of an owner that is not known', 'url:https://download.pytorch.org/models/bar-1a2b.pth', null, false],
  ['a file on anybody’s host', 'url:https://storage.googleapis.com/marble/bar.pth', 'marble-lab', false],
])('%s: another lab’s or not', (_name, identifier, owner, expected) => {
  expect(isOtherLab(identifier, owner)).toBe(expected);
});
