import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/node/in-order.js';

const collect = async <Item>(source: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
};

const numbers = async function* (count: number, onNext: (number: number) => void = () => undefined): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    onNext(number);
    yield number;
  }
};

test('results keep the order of the items though later ones are done first', async () => {
  const slowFirst = (number: number): Promise<number> => sleep(20 - number * 2, number * 10);
  expect(await collect(inOrder(numbers(10), slowFirst, 4))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
});

test('no more than so many are worked on, and none is asked for before there is room', async () => {
  let started = 0, working = 0, most = 0;
  const work = async (number: number): Promise<number> => {
    working += 1;
    most = Math.max(most, working);
    await sleep(1);
    working -= 1;
    return number;
  };
  const results = inOrder(numbers(100, (number) => { started = number; }), work, 3);
  expect((await results.next()).value).toBe(0);
  await sleep(30);
  expect(started).toBeLessThanOrEqual(3);
  expect((await collect(results)).length).toBe(99);
  expect(most).toBe(3);
});

test('results do not wait for a source that keeps one waiting', async () => {
  const stalled = async function* (): AsyncGenerator<number> {
    yield 1;
    await sleep(60_000, undefined, { ref: false });
  };
  const results = inOrder(stalled(), async (number) => number, 4);
  expect(await results.next()).toEqual({ done: false, value: 1 });
});

test('a failure ends it and closes the source', async () => {
  let isClosed = false;
  const source = async function* (): AsyncGenerator<number> {
    try {
      yield* numbers(10);
    } finally {
      isClosed = true;
    }
  };
  const work = async (number: number): Promise<number> => {
    if (number === 2) throw new Error('two');
    return number;
  };
  await expect(collect(inOrder(source(), work, 3))).rejects.toThrow('two');
  expect(isClosed).toBe(true);
});
