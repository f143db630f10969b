import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';

async function* numbers(count: number, fetched: number[] = []): AsyncGenerator<number> {
  for (let number = 1; number <= count; number++) {
    fetched.push(number);
    yield number;
  }
}

it('results come in the order of their items, however long each takes', async () => {
  const results: number[] = [];
  const work = async (number: number): Promise<number> => {
    for (let wait = 0; wait < 10 - number; wait++) await turn();
    return number;
  };
  for await (const result of inOrder(numbers(9), 4, work)) results.push(result);
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('no more items are fetched than there is room for, and none after the reader has stopped', async () => {
  const fetched: number[] = [];
  for await (const result of inOrder(numbers(100, fetched), 3, async (number) => number)) {
    if (result === 2) break;
  }
  expect(fetched).toEqual([1, 2, 3, 4]);
});

it('a failure is met in its turn, and others after it are nobody’s', async () => {
  const results: number[] = [];
  const work = async (number: number): Promise<number> => {
    if (number > 2) throw new Error(`item ${number}`);
    return number;
  };
  const read = async (): Promise<void> => {
    for await (const result of inOrder(numbers(6), 4, work)) results.push(result);
  };
  await expect(read()).rejects.toThrow('item 3');
  expect(results).toEqual([1, 2]);
});
