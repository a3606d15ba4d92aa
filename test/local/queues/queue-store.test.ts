import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openQueues } from '../../../local/queues/queue-store.ts';

const dead = { name: 'dead', arn: 'arn:dead', url: '', visibilityMs: 10, deadLetters: undefined };
const queue = {
  name: 'events',
  arn: 'arn:events',
  url: '',
  visibilityMs: 60_000,
  deadLetters: { arn: dead.arn, maxReceives: 2 },
};

function setUp() {
  const database = new DatabaseSync(':memory:');
  const store = openQueues(database);
  store.send({ queueArn: queue.arn, body: 'a', attributes: {}, sentAt: 0 });
  return { database, store };
}

describe('a queue', () => {
  it('hides a message that was received until its visibility timeout', () => {
    const { store } = setUp();

    expect(store.receive(queue, 0, 10)).toHaveLength(1);
    expect(store.receive(queue, 59_999, 10)).toHaveLength(0);
    expect(store.nextVisibleAt(queue.arn)).toBe(60_000);
    expect(store.receive(queue, 60_000, 10)).toMatchObject([{ body: 'a', receives: 2 }]);
  });

  it('forgets a message that was dealt with', () => {
    const { store } = setUp();
    store.remove(store.receive(queue, 0, 10).map(({ receipt }) => receipt));

    expect(store.count(queue.arn)).toBe(0);
  });

  it('hands a message nobody can deal with to the dead-letter queue', () => {
    const { store } = setUp();
    for (const now of [0, 60_000, 120_000]) store.receive(queue, now, 10);

    expect(store.count(queue.arn)).toBe(0);
    expect(store.receive(dead, 120_000, 10)).toMatchObject([{ body: 'a' }]);
  });

  it('gives back what a process that died had received', () => {
    const { database, store } = setUp();
    store.receive(queue, 0, 10);

    expect(openQueues(database).receive(queue, 1, 10)).toMatchObject([{ body: 'a' }]);
  });
});
