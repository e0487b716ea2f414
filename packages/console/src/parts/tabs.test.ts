import { expect, it } from 'vitest';
import { nextTab } from './tabs.tsx';

it('arrow keys go round, Home and End to the ends, others nowhere', () => {
  expect(nextTab(3, 2, 'ArrowRight')).toBe(0);
  expect(nextTab(3, 0, 'ArrowLeft')).toBe(2);
  expect(nextTab(3, 1, 'ArrowRight')).toBe(2);
  expect([nextTab(3, 1, 'Home'), nextTab(3, 1, 'End')]).toEqual([0, 2]);
  expect(nextTab(3, 1, 'Enter')).toBe(null);
});
