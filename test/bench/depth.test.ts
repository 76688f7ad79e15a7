import assert from 'node:assert/strict';
import { test } from 'node:test';
import { depthOf } from './depth.js';

test('requests that run side by side are one deep, each that waited for another one more', () => {
  const at = (start: number, end: number) => ({ start, end, bytes: 1 });
  assert.equal(depthOf([]), 0);
  assert.equal(depthOf([at(0, 400), at(10, 390)]), 1);
  // page → script → two modules at once, of which the longer one is followed by a last one
  assert.equal(depthOf([at(1700, 2100), at(0, 400), at(410, 810), at(820, 1300), at(820, 1600)]), 4);
});
